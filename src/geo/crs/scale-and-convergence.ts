import { type Degrees, degrees } from "../units.ts";
import { conformalTangent } from "./conformal-latitude.ts";
import type { UtmCrs } from "./crs.ts";
import { inverseTransverseMercator } from "./transverse-mercator.ts";
import {
  falseNorthing,
  fromCentralMeridian,
  UTM_FALSE_EASTING,
  UTM_SCALE,
  utmSeries,
} from "./utm.ts";

const RADIANS = Math.PI / 180;

/**
 * Grid convergence: the bearing of grid north, clockwise from true north, so that true = grid + convergence.
 * `lon`, `lat` in degrees of the CRS's own datum.
 */
export const convergenceDeg = (lon: number, lat: number, crs: UtmCrs): Degrees =>
  degrees(atGeographic(lat * RADIANS, fromCentralMeridian(lon, crs) * RADIANS, crs)[1] / RADIANS);

/** Length in the plane over length on the ellipsoid, at easting and northing in metres; the same in every direction. */
export function scaleFactor(easting: number, northing: number, crs: UtmCrs): number {
  const place = new Float64Array(2);
  inverseTransverseMercator(
    utmSeries(crs),
    (easting - UTM_FALSE_EASTING) / UTM_SCALE,
    (northing - falseNorthing(crs)) / UTM_SCALE,
    place,
    0,
  );
  return atGeographic(place[1]!, place[0]!, crs)[0];
}

/** Scale and convergence (radians). Karney 2011, eqs. 22 to 26. */
function atGeographic(lat: number, dlon: number, crs: UtmCrs): [number, number] {
  const { alpha, A, ellipsoid } = utmSeries(crs);
  const { a, e2 } = ellipsoid;
  const sin = Math.sin(lat);
  const cos = Math.cos(lat);
  const t = conformalTangent(sin, cos, e2);
  const c = Math.cos(dlon);
  const r = Math.sqrt(t * t + c * c);
  const xi = Math.atan2(t, c);
  const eta = Math.asinh(Math.sin(dlon) / r);
  let p = 1;
  let q = 0;
  for (let j = 1; j <= 6; j++) {
    const weight = 2 * j * alpha[j - 1]!;
    p += weight * Math.cos(2 * j * xi) * Math.cosh(2 * j * eta);
    q += weight * Math.sin(2 * j * xi) * Math.sinh(2 * j * eta);
  }
  const sphere = Math.sqrt(1 - e2 * sin * sin) / (cos * r);
  const onSphere = Math.atan2((t / Math.sqrt(1 + t * t)) * Math.sin(dlon), c);
  return [UTM_SCALE * sphere * (A / a) * Math.hypot(p, q), onSphere + Math.atan2(q, p)];
}
