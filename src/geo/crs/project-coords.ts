import type { Crs, UtmCrs } from "./crs.ts";
import { shiftDatum } from "./datum-shift.ts";
import { forwardTransverseMercator, inverseTransverseMercator } from "./transverse-mercator.ts";
import {
  centralMeridian,
  falseNorthing,
  fromCentralMeridian,
  UTM_FALSE_EASTING,
  UTM_SCALE,
  utmSeries,
} from "./utm.ts";

const RADIANS = Math.PI / 180;

/** Converts x, y pairs in place: degrees (lon, lat) or metres, as the two CRS say. */
export function projectCoords(coords: Float64Array, from: Crs, to: Crs): void {
  if (from.kind === "utm") utmToDegrees(coords, from);
  shiftDatum(coords, from.datum, to.datum);
  if (to.kind === "utm") degreesToUtm(coords, to);
}

function degreesToUtm(coords: Float64Array, crs: UtmCrs): void {
  const series = utmSeries(crs);
  const north = falseNorthing(crs);
  for (let k = 0; k < coords.length; k += 2) {
    const dlon = fromCentralMeridian(coords[k]!, crs) * RADIANS;
    forwardTransverseMercator(series, coords[k + 1]! * RADIANS, dlon, coords, k);
    coords[k] = UTM_FALSE_EASTING + UTM_SCALE * coords[k]!;
    coords[k + 1] = north + UTM_SCALE * coords[k + 1]!;
  }
}

function utmToDegrees(coords: Float64Array, crs: UtmCrs): void {
  const series = utmSeries(crs);
  const north = falseNorthing(crs);
  const meridian = centralMeridian(crs);
  for (let k = 0; k < coords.length; k += 2) {
    const easting = (coords[k]! - UTM_FALSE_EASTING) / UTM_SCALE;
    const northing = (coords[k + 1]! - north) / UTM_SCALE;
    inverseTransverseMercator(series, easting, northing, coords, k);
    coords[k] = meridian + coords[k]! / RADIANS;
    coords[k + 1] = coords[k + 1]! / RADIANS;
  }
}
