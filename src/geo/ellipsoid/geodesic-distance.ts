import { type Metres, metres } from "../units.ts";
import { DISTANCE_ONLY, WGS84_GEODESIC } from "./geographiclib.ts";

/** Length of the shortest line on the WGS84 ellipsoid between two places in degrees (lon, lat). */
export const geodesicDistance = (lon1: number, lat1: number, lon2: number, lat2: number): Metres =>
  metres(WGS84_GEODESIC.Inverse(lat1, lon1, lat2, lon2, DISTANCE_ONLY).s12 ?? NaN);
