import type { AnnexPhoto } from "../../../domain/annex/annex-entry.ts";

/** Photos of one plot: what two sheets hold, and a phone's storage. */
export const MOST_PHOTOS = 12;

/** What became of one photo that was to be added. */
export type Added =
  | { readonly photos: readonly AnnexPhoto[]; readonly refused: null }
  | { readonly photos: readonly AnnexPhoto[]; readonly refused: "full" | "again" };

/** The photos with one more at their end; the same file is not taken twice. */
export const withPhoto = (photos: readonly AnnexPhoto[], photo: AnnexPhoto): Added => {
  if (photos.some(({ sha256 }) => sha256 === photo.sha256)) return { photos, refused: "again" };
  if (photos.length >= MOST_PHOTOS) return { photos, refused: "full" };
  return { photos: [...photos, photo], refused: null };
};

/** One photo a place earlier; the first stays where it is. */
export const movedEarlier = (photos: readonly AnnexPhoto[], id: string): readonly AnnexPhoto[] => {
  const at = photos.findIndex((photo) => photo.id === id);
  if (at <= 0) return photos;
  const moved = [...photos];
  [moved[at - 1], moved[at]] = [moved[at] as AnnexPhoto, moved[at - 1] as AnnexPhoto];
  return moved;
};
