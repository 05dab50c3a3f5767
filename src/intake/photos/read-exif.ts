import { hourOfExif } from "./hour-of-exif.ts";
import { type PhotoPlace, placeOfGps } from "./place-of-gps.ts";

/** What a photo's own file says of place and hour. */
export interface ExifFacts {
  readonly place: PhotoPlace;
  readonly takenAt: string | null;
}

/** Tags by number (EXIF 2.32), as the small build of exifr gives them: the moment of the shot, of its storing, the place. */
const TAG = {
  shot: 0x9003,
  stored: 0x9004,
  latitudeRef: 1,
  latitude: 2,
  longitudeRef: 3,
  longitude: 4,
} as const;

const WANTED = {
  tiff: true,
  exif: [TAG.shot, TAG.stored],
  gps: [TAG.latitudeRef, TAG.latitude, TAG.longitudeRef, TAG.longitude],
  translateKeys: false,
  translateValues: false,
  reviveValues: false,
  mergeOutput: false,
} as const;

/** Reads place and hour of a JPEG; a file whose EXIF is broken, or that has none, says nothing. Never throws. */
export const readExif = async (bytes: Uint8Array): Promise<ExifFacts> => {
  const { parse } = await import("exifr/dist/mini.esm.mjs");
  const { exif = {}, gps = {} } = (await parse(bytes, WANTED).catch(() => undefined)) ?? {};
  return {
    place: placeOfGps({
      GPSLatitude: gps[TAG.latitude],
      GPSLatitudeRef: gps[TAG.latitudeRef],
      GPSLongitude: gps[TAG.longitude],
      GPSLongitudeRef: gps[TAG.longitudeRef],
    }),
    takenAt: hourOfExif(exif[TAG.shot]) ?? hourOfExif(exif[TAG.stored]),
  };
};
