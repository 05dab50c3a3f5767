import { UNKNOWN } from "./format-number.ts";
import type { Locale } from "./locale.ts";

/** Coordinates are copied into other programs: no thousands commas, no `-0`. */
const plain = (value: number, decimals: number): string => {
  if (!Number.isFinite(value)) return UNKNOWN;
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? text.replace("-", "") : text;
};

/** `E 692498 N 9422962, 17S WGS84`; `crsName` is the zone and datum. */
export const formatUtm = (east: number, north: number, crsName: string, decimals = 0): string =>
  `E ${plain(east, decimals)} N ${plain(north, decimals)}, ${crsName}`;

/** Latitude first, as people read it: `-5.219514, -79.263218`. Six decimals are 0.1 m. */
export const formatDegrees = (latitude: number, longitude: number, decimals = 6): string =>
  `${plain(latitude, decimals)}, ${plain(longitude, decimals)}`;

const ROSE: Readonly<Record<Locale, readonly string[]>> = {
  "es-PE": ["N", "NE", "E", "SE", "S", "SO", "O", "NO"],
  en: ["N", "NE", "E", "SE", "S", "SW", "W", "NW"],
};

/** Degrees clockwise from north with the nearest of eight winds: `63° NE`; west is O in Spanish. */
export const formatBearing = (degrees: number, locale: Locale): string => {
  if (!Number.isFinite(degrees)) return UNKNOWN;
  const turn = ((degrees % 360) + 360) % 360;
  return `${Math.round(turn) % 360}° ${ROSE[locale][Math.round(turn / 45) % 8]}`;
};
