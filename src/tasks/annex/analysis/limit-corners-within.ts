import { featureBounds } from "../../../geo/flat/bounds.ts";
import type { FlatGeometry } from "../../../geo/flat/flat-geometry.ts";
import { ringContains } from "../../../geo/plane/rings/ring-contains.ts";

/** Whether a place lies in a polygon feature or on its edge. */
const within = (geometry: FlatGeometry, feature: number, x: number, y: number): boolean => {
  const { coords, ringStart, partStart, featureStart } = geometry;
  const ring = (r: number) => coords.subarray(2 * ringStart[r]!, 2 * ringStart[r + 1]!);
  for (let p = featureStart[feature]!; p < featureStart[feature + 1]!; p += 1) {
    const shell = partStart[p]!;
    if (ringContains(ring(shell), x, y) < 0) continue;
    let inHole = false;
    for (let r = shell + 1; r < partStart[p + 1]! && !inHole; r += 1) {
      inHole = ringContains(ring(r), x, y) > 0;
    }
    if (!inHole) return true;
  }
  return false;
};

/** Numbers of the limit's corners that lie in a plot or on its edge: from 1, in the order of the limit's file. One plane. */
export const limitCornersWithin = (
  limit: FlatGeometry,
  plots: FlatGeometry,
  feature: number,
): readonly number[] => {
  const bounds = featureBounds(plots);
  const [west, south, east, north] = bounds.subarray(4 * feature, 4 * feature + 4);
  const found: number[] = [];
  for (let k = 0; k < limit.coords.length; k += 2) {
    const [x, y] = [limit.coords[k]!, limit.coords[k + 1]!];
    if (x < west! || x > east! || y < south! || y > north!) continue;
    if (within(plots, feature, x, y)) found.push(k / 2 + 1);
  }
  return found;
};
