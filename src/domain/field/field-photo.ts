import { isObject, isTextUpTo, isWhole, isWithin } from "../json-shape.ts";

/** A photo of a finding, without its picture, which is kept under the same id. */
export interface FieldPhoto {
  readonly id: string;
  /** Name as the camera gave it. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Degrees, WGS84. */
  readonly place: { readonly lon: number; readonly lat: number } | null;
  /** Who said so: the photo's own file, or the position noted for the finding. null where there is no place. */
  readonly placeFrom: "photo" | "finding" | null;
  /** Wall clock of the camera, without a zone; null where its file has none. */
  readonly takenAt: string | null;
  /** SHA-256 of the file as it came, lowercase hex. */
  readonly sha256: string;
}

/** Photos of one finding: a phone's storage is small. */
export const MOST_FIELD_PHOTOS = 12;

const HEX = /^[0-9a-f]{64}$/;

/** A photo out of a record's body; null for what is none. */
export const readFieldPhoto = (value: unknown): FieldPhoto | null => {
  if (!isObject(value)) return null;
  const { id, name, width, height, place, placeFrom, takenAt, sha256 } = value;
  if (!isTextUpTo(id, 80) || !isTextUpTo(name, 500)) return null;
  if (!isWhole(width, 20_000) || !isWhole(height, 20_000)) return null;
  if (takenAt !== null && !isTextUpTo(takenAt, 40)) return null;
  if (!isTextUpTo(sha256, 64) || !HEX.test(sha256)) return null;
  const where =
    isObject(place) && isWithin(place.lon, -180, 180) && isWithin(place.lat, -90, 90)
      ? { lon: place.lon, lat: place.lat }
      : null;
  const from = placeFrom === "photo" || placeFrom === "finding" ? placeFrom : null;
  return {
    ...{ id, name, width, height, takenAt, sha256, place: where },
    placeFrom: where === null ? null : from,
  };
};
