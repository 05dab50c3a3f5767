import type { AnnexEntry, AnnexPhoto } from "../../domain/annex/annex-entry.ts";
import { isObject, isTextUpTo, isWhole, isWithin, readEach } from "../../domain/json-shape.ts";

const LONGEST_TEXT = 20_000;
const LONGEST_NAME = 500;
const MOST_PHOTOS = 200;
const LARGEST_SIDE = 20_000;
const HEX = /^[0-9a-f]{64}$/;
/** Id of a register, a space, and a plot's place in it. */
const ANNEX_ID = /^[\w-]{1,80} (?:fila )?\d{1,9}$/;

const readPlace = (value: unknown): AnnexPhoto["place"] => {
  if (!isObject(value)) return null;
  const { lon, lat } = value;
  return isWithin(lon, -180, 180) && isWithin(lat, -90, 90) ? { lon, lat } : null;
};

const photoReader =
  (pictureAt: (path: string) => Blob | null) =>
  (value: unknown): AnnexPhoto | null => {
    if (!isObject(value)) return null;
    const { id, name, path, width, height, takenAt, sha256 } = value;
    const place = readPlace(value.place);
    const picture = isTextUpTo(path, LONGEST_NAME) ? pictureAt(path) : null;
    if (picture === null || (place === null && value.place !== null)) return null;
    if (!isTextUpTo(id, 80) || !isTextUpTo(name, LONGEST_NAME)) return null;
    if (!isWhole(width, LARGEST_SIDE) || !isWhole(height, LARGEST_SIDE)) return null;
    if (takenAt !== null && !isTextUpTo(takenAt, 40)) return null;
    if (!isTextUpTo(sha256, 64) || !HEX.test(sha256)) return null;
    return { id, name, picture, width, height, place, takenAt, sha256 };
  };

/** An annex out of a project; null for what is none. `pictureAt` gives the picture of a path. */
export const readAnnex = (
  value: unknown,
  pictureAt: (path: string) => Blob | null,
): AnnexEntry | null => {
  if (!isObject(value)) return null;
  const { id, actNumber, checkedAt, activity, occupiedSince, gpsErrorM } = value;
  const { observations, changedAt } = value;
  const photos = readEach(value.photos, MOST_PHOTOS, photoReader(pictureAt));
  if (photos === null || !isTextUpTo(id, 100) || !ANNEX_ID.test(id)) return null;
  if (!isTextUpTo(actNumber, LONGEST_NAME) || !isTextUpTo(checkedAt, 40)) return null;
  if (!isTextUpTo(activity, LONGEST_TEXT) || !isTextUpTo(occupiedSince, LONGEST_TEXT)) return null;
  if (!isTextUpTo(observations, LONGEST_TEXT) || !isWhole(changedAt)) return null;
  if (gpsErrorM !== null && !isWithin(gpsErrorM, 0, 100_000)) return null;
  return {
    ...{ id, actNumber, checkedAt, activity, occupiedSince, gpsErrorM },
    ...{ observations, photos, changedAt },
  };
};

/** The annex as plain data: each picture is named by its path in the project. */
export const annexPart = (entry: AnnexEntry, pathOf: (photo: AnnexPhoto) => string): object => ({
  ...entry,
  photos: entry.photos.map((photo) => {
    const { picture: _apart, ...plain } = photo;
    return { ...plain, path: pathOf(photo) };
  }),
});
