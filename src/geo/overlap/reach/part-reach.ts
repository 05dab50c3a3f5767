import { distanceToLimit, type NearestIndex } from "../../area/nearest-index.ts";
import { farthestPoint } from "./farthest-point.ts";

/**
 * The largest distance from the limit of any point of a part given by its traced outlines (flat, counted from ox, oy);
 * 0 for no part.
 */
export function partReach(
  index: NearestIndex,
  outlines: readonly (readonly number[])[],
  ox: number,
  oy: number,
): number {
  let least = 0;
  const rings = outlines.map((outline) => {
    const ring = new Float64Array(outline.length);
    for (let at = 0; at < outline.length; at += 2) {
      const x = outline[at]! + ox;
      const y = outline[at + 1]! + oy;
      ring[at] = x;
      ring[at + 1] = y;
      const distance = distanceToLimit(index, x, y);
      if (distance > least) least = distance;
    }
    return ring;
  });
  return farthestPoint(index, rings, least);
}
