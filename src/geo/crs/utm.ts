import type { Datum, UtmCrs } from "./crs.ts";
import { ellipsoidOf } from "./ellipsoid.ts";
import { type KrugerSeries, krugerSeries } from "./kruger-series.ts";

/** Scale on the central meridian. */
export const UTM_SCALE = 0.9996;
/** Metres added to eastings. */
export const UTM_FALSE_EASTING = 500_000;
/** Metres added to northings of the southern hemisphere. */
const UTM_FALSE_NORTHING = 10_000_000;

const SERIES: Readonly<Record<Datum, KrugerSeries>> = {
  WGS84: krugerSeries(ellipsoidOf("WGS84")),
  PSAD56: krugerSeries(ellipsoidOf("PSAD56")),
};

export const utmSeries = (crs: UtmCrs): KrugerSeries => SERIES[crs.datum];
export const falseNorthing = (crs: UtmCrs): number =>
  crs.hemisphere === "S" ? UTM_FALSE_NORTHING : 0;
/** Degrees. */
export const centralMeridian = (crs: UtmCrs): number => 6 * crs.zone - 183;

/** Degrees from the central meridian, within ±180. */
export function fromCentralMeridian(lon: number, crs: UtmCrs): number {
  const dlon = lon - centralMeridian(crs);
  return dlon >= -180 && dlon <= 180 ? dlon : dlon - 360 * Math.round(dlon / 360);
}
