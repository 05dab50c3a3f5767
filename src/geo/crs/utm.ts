import type { Datum, UtmCrs } from "./crs.ts";
import { ellipsoidOf } from "./ellipsoid.ts";
import { type KrugerSeries, krugerSeries } from "./kruger-series.ts";
import { forwardTransverseMercator, inverseTransverseMercator } from "./transverse-mercator.ts";

/** Scale on the central meridian. */
export const UTM_SCALE = 0.9996;
/** Metres added to eastings. */
export const UTM_FALSE_EASTING = 500_000;
/** Metres added to northings of the southern hemisphere. */
const UTM_FALSE_NORTHING = 10_000_000;

const RADIANS = Math.PI / 180;

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

/** Degrees (lon, lat) at `k` of the buffer to metres, by the whole series. */
export function degreesToUtm(coords: Float64Array, k: number, crs: UtmCrs): void {
  const dlon = fromCentralMeridian(coords[k]!, crs) * RADIANS;
  forwardTransverseMercator(utmSeries(crs), coords[k + 1]! * RADIANS, dlon, coords, k);
  coords[k] = UTM_FALSE_EASTING + UTM_SCALE * coords[k]!;
  coords[k + 1] = falseNorthing(crs) + UTM_SCALE * coords[k + 1]!;
}

/** Metres at `k` of the buffer to degrees (lon, lat), by the whole series. */
export function utmToDegrees(coords: Float64Array, k: number, crs: UtmCrs): void {
  const easting = (coords[k]! - UTM_FALSE_EASTING) / UTM_SCALE;
  const northing = (coords[k + 1]! - falseNorthing(crs)) / UTM_SCALE;
  inverseTransverseMercator(utmSeries(crs), easting, northing, coords, k);
  coords[k] = centralMeridian(crs) + coords[k]! / RADIANS;
  coords[k + 1] = coords[k + 1]! / RADIANS;
}
