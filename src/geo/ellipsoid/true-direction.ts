import { type Degrees, degrees } from "../units.ts";
import { AZIMUTH_ONLY, WGS84_GEODESIC } from "./geographiclib.ts";

/**
 * Azimuth at the first point of the geodesic to the second, clockwise from true north, [0, 360).
 * lon, lat in degrees on WGS84. NaN where the two points are one.
 */
export function trueDirectionDeg(lon1: number, lat1: number, lon2: number, lat2: number): Degrees {
  if (lon1 === lon2 && lat1 === lat2) return degrees(NaN);
  const azimuth = WGS84_GEODESIC.Inverse(lat1, lon1, lat2, lon2, AZIMUTH_ONLY).azi1 ?? NaN;
  return degrees(azimuth < 0 ? azimuth + 360 : azimuth + 0);
}
