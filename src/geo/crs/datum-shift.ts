import type { Datum } from "./crs.ts";
import { type Ellipsoid, ellipsoidOf } from "./ellipsoid.ts";

/**
 * Metres to add to geocentric coordinates of PSAD56 to have those of WGS84, in Peru (`+towgs84=-279,175,-379`).
 * Other shifts are in use elsewhere in South America; this one is good to some metres.
 */
const PSAD56_TO_WGS84 = [-279, 175, -379] as const;

const RADIANS = Math.PI / 180;

/**
 * Moves vertices of lon, lat in degrees from one datum to the other, in place. The height that goes in is 0
 * and the height that comes out is dropped, so there and back is not the identity (4 to 7 mm in Peru).
 */
export function shiftDatum(coords: Float64Array, from: Datum, to: Datum): void {
  if (from === to) return;
  const sign = from === "PSAD56" ? 1 : -1;
  const [dx, dy, dz] = PSAD56_TO_WGS84;
  const source = ellipsoidOf(from);
  const target = ellipsoidOf(to);
  for (let k = 0; k < coords.length; k += 2) {
    const lon = coords[k]! * RADIANS;
    const lat = coords[k + 1]! * RADIANS;
    const sin = Math.sin(lat);
    const nu = source.a / Math.sqrt(1 - source.e2 * sin * sin);
    const p = nu * Math.cos(lat);
    const x = p * Math.cos(lon) + sign * dx;
    const y = p * Math.sin(lon) + sign * dy;
    const z = nu * (1 - source.e2) * sin + sign * dz;
    coords[k] = Math.atan2(y, x) / RADIANS;
    coords[k + 1] = geodeticLatitude(Math.sqrt(x * x + y * y), z, target) / RADIANS;
  }
}

/**
 * Bowring's formula from distance to the axis and height over the equator's plane, twice: near the ellipsoid
 * its error is then below that of doubles.
 */
function geodeticLatitude(p: number, z: number, { a, f, e2 }: Ellipsoid): number {
  const b = a * (1 - f);
  const second = e2 / (1 - e2);
  let tan = z / p / (1 - e2);
  for (let k = 0; k < 2; k++) {
    const reduced = (1 - f) * tan;
    const cos = 1 / Math.sqrt(1 + reduced * reduced);
    const sin = reduced * cos;
    tan = (z + second * b * sin * sin * sin) / (p - e2 * a * cos * cos * cos);
  }
  return Math.atan(tan);
}
