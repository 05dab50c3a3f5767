import { useCallback, useState } from "react";
import type { AnnexPhoto } from "../../../domain/annex/annex-entry.ts";
import type { PhotoFault } from "../../../intake/photos/photo-fault.ts";
import { readPhoto } from "../../../intake/photos/read-photo.ts";
import { withPhoto } from "./photo-list.ts";

export type PhotoChange = (
  change: (photos: readonly AnnexPhoto[]) => readonly AnnexPhoto[],
) => void;

/** What a person is told of a file that gave no photo. */
export type PhotoNotice =
  | { readonly name: string; readonly fault: PhotoFault }
  | { readonly name: string; readonly refused: "full" | "again" };

export interface AddPhotos {
  add(files: readonly File[]): Promise<void>;
  /** Name of the file being read; null while there is none. */
  readonly reading: string | null;
  readonly notices: readonly PhotoNotice[];
  /** Why a photo has no place, by its id, where it was read on this screen. */
  readonly noPlace: ReadonlyMap<string, "none" | "zero" | "nonsense">;
  dismiss(): void;
}

/** Reads files one after the other, so that no two full-size pictures are in memory at once; `onLeft` hears how many come and go. */
export const useAddPhotos = (onChange: PhotoChange, onLeft: (by: number) => void): AddPhotos => {
  const [reading, setReading] = useState<string | null>(null);
  const [notices, setNotices] = useState<readonly PhotoNotice[]>([]);
  const [noPlace, setNoPlace] = useState<AddPhotos["noPlace"]>(new Map());
  const add = useCallback(
    async (files: readonly File[]) => {
      const told: PhotoNotice[] = [];
      let left = files.length;
      onLeft(left);
      const readOne = async (file: File): Promise<void> => {
        const read = await readPhoto(file);
        if (read.photo === null) {
          told.push({ name: file.name, fault: read.fault });
          return;
        }
        const { photo, noPlace: because } = read;
        if (because !== null) setNoPlace((known) => new Map(known).set(photo.id, because));
        let refused: "full" | "again" | null = null;
        onChange((photos) => {
          const added = withPhoto(photos, photo);
          refused = added.refused;
          return added.photos;
        });
        if (refused !== null) told.push({ name: file.name, refused });
      };
      try {
        for (const file of files) {
          setReading(file.name);
          await readOne(file);
          onLeft(-1);
          left -= 1;
        }
      } finally {
        onLeft(-left);
        setNotices(told);
        setReading(null);
      }
    },
    [onChange, onLeft],
  );
  const dismiss = useCallback(() => setNotices([]), []);
  return { add, reading, notices, noPlace, dismiss };
};
