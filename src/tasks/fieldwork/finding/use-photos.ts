import { useState } from "react";
import type { FieldFinding } from "../../../domain/field/field-finding.ts";
import { type FieldPhoto, MOST_FIELD_PHOTOS } from "../../../domain/field/field-photo.ts";
import type { PhotoFault } from "../../../intake/photos/photo-fault.ts";
import { readPhoto } from "../../../intake/photos/read-photo.ts";
import type { EditedRecord } from "../records/use-edited-record.ts";

/** What a person is told of a file that gave no photo. */
export type PhotoNotice =
  | { readonly name: string; readonly fault: PhotoFault["code"] }
  | { readonly name: string; readonly refused: "full" | "again" };

export interface Photos {
  /** Name of the file being read; null while there is none. */
  readonly reading: string | null;
  readonly notices: readonly PhotoNotice[];
  /** The camera or the chooser gave none. */
  readonly nothing: boolean;
  nothingCame(): void;
  add(files: readonly File[], byCamera: boolean): Promise<void>;
}

/** A position noted longer ago than this is not taken for a photo's. */
const FRESH_MS = 10 * 60_000;

const refusal = (photos: readonly FieldPhoto[], sha256: string): "full" | "again" | null => {
  if (photos.some((one) => one.sha256 === sha256)) return "again";
  return photos.length >= MOST_FIELD_PHOTOS ? "full" : null;
};

/**
 * Reads photos one after the other and keeps each at once. One that was just taken and has no place of its own has that of
 * the finding, where it was noted minutes ago.
 */
export const usePhotos = (change: EditedRecord<FieldFinding>["change"]): Photos => {
  const [reading, setReading] = useState<string | null>(null);
  const [notices, setNotices] = useState<readonly PhotoNotice[]>([]);
  const [nothing, setNothing] = useState(false);
  const addOne = async (file: File, byCamera: boolean): Promise<PhotoNotice | null> => {
    const read = await readPhoto(file);
    if (read.photo === null) return { name: file.name, fault: read.fault.code };
    const { picture, ...photo } = read.photo;
    let refused: "full" | "again" | null = null;
    change(
      ({ photos, place }) => {
        refused = refusal(photos, photo.sha256);
        if (refused !== null) return {};
        const near = byCamera && place !== null && Date.now() - place.at < FRESH_MS ? place : null;
        const made: FieldPhoto = {
          ...photo,
          place: photo.place ?? (near && { lon: near.lon, lat: near.lat }),
          placeFrom: photo.place ? "photo" : near ? "finding" : null,
        };
        return { photos: [...photos, made] };
      },
      [{ id: photo.id, picture }],
    );
    return refused === null ? null : { name: file.name, refused };
  };
  const add = async (files: readonly File[], byCamera: boolean): Promise<void> => {
    setNothing(false);
    const told: PhotoNotice[] = [];
    for (const file of files) {
      setReading(file.name);
      const notice = await addOne(file, byCamera);
      if (notice !== null) told.push(notice);
    }
    setNotices(told);
    setReading(null);
  };
  return { reading, notices, nothing, nothingCame: () => setNothing(true), add };
};
