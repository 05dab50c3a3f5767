const RADIUS_M = 6_371_000;
const DEGREE = Math.PI / 180;

/** Metres between two places near each other, in degrees; good to 1 %: enough to say whether the ends of a walk meet. */
export function groundDistance(lonA: number, latA: number, lonB: number, latB: number): number {
  const east = (lonB - lonA) * DEGREE * Math.cos(((latA + latB) / 2) * DEGREE);
  return RADIUS_M * Math.hypot(east, (latB - latA) * DEGREE);
}
