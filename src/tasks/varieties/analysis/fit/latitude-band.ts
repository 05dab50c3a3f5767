import type { AltitudeBand, Variety } from "../../../../domain/varieties/variety.ts";
import { LATITUDE_BANDS, type LatitudeBand } from "./fit-answer.ts";

/** Where the published bands change, and where they end, degrees from the equator. */
export const CHANGE_DEG = 5;
export const END_DEG = 15;

/** In `FitAnswer.latitudeBand`: no place, or beyond 15° where no band is published. */
export const NO_LATITUDE_BAND = 255;

const LOW = LATITUDE_BANDS.indexOf("lat0To5");
const HIGH = LATITUDE_BANDS.indexOf("lat5To15");

/** Place in LATITUDE_BANDS for a latitude, south or north alike. Exactly 5° belongs to the band that begins at the equator. */
export const latitudeBandAt = (latitude: number): number => {
  const away = Math.abs(latitude);
  if (!(away <= END_DEG)) return NO_LATITUDE_BAND;
  return away <= CHANGE_DEG ? LOW : HIGH;
};

/** The other band, where a latitude lies within `nearDeg` of 5°; NO_LATITUDE_BAND elsewhere. */
export const otherBandNear = (latitude: number, nearDeg: number): number => {
  if (!(Math.abs(Math.abs(latitude) - CHANGE_DEG) <= nearDeg)) return NO_LATITUDE_BAND;
  const own = latitudeBandAt(latitude);
  return own === LOW ? HIGH : own === HIGH ? LOW : NO_LATITUDE_BAND;
};

/** A variety's altitude band by its place in LATITUDE_BANDS; null where the catalogue gives none. */
export const altitudeBandOf = (variety: Variety, latitudeBand: number): AltitudeBand | null => {
  const name: LatitudeBand | undefined = LATITUDE_BANDS[latitudeBand];
  if (name === undefined) return null;
  return name === "lat0To5" ? variety.bandLat0To5 : variety.bandLat5To15;
};
