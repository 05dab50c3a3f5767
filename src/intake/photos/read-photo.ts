import type { AnnexPhoto } from "../../domain/annex/annex-entry.ts";
import { sha256 } from "../sha256.ts";
import { downscale } from "./downscale.ts";
import { isHeic, MOST_PHOTO_BYTES, type PhotoFault } from "./photo-fault.ts";
import { readExif } from "./read-exif.ts";

/** What came of a file: a photo, and why it has no place where it should have one; or a fault. */
export type PhotoRead =
  | { readonly photo: AnnexPhoto; readonly noPlace: "none" | "zero" | "nonsense" | null }
  | { readonly photo: null; readonly fault: PhotoFault };

const refused = (fault: PhotoFault): PhotoRead => ({ photo: null, fault });

/** Makes a photo of an annex from a file as the camera wrote it. Never throws: whatever the file holds has an answer. */
export const readPhoto = async (file: File): Promise<PhotoRead> => {
  if (file.size === 0) return refused({ code: "empty" });
  if (file.size > MOST_PHOTO_BYTES) return refused({ code: "too-large", size: file.size });
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return refused({ code: "not-a-photo" });
  }
  const [exif, hash] = [await readExif(bytes), await sha256(bytes)];
  try {
    const small = await downscale(file);
    const { place } = exif.place;
    return {
      photo: {
        id: crypto.randomUUID?.() ?? `${hash.slice(0, 16)}-${Date.now()}`,
        name: file.name,
        ...small,
        place,
        takenAt: exif.takenAt,
        sha256: hash,
      },
      noPlace: exif.place.place === null ? exif.place.because : null,
    };
  } catch {
    return refused({ code: isHeic(bytes) ? "heic" : "not-a-photo" });
  }
};
