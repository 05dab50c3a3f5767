import { type NearestIndex, nearestEdge } from "../../area/nearest-index.ts";
import { segmentDistance2 } from "../../plane/segment-distance.ts";
import { farthestFromEdge } from "../proximity/plot-distances.ts";
import { farthestPoint, REACH_GAP_METRES } from "./farthest-point.ts";

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
  const { line } = index;
  let least = -1;
  let farthestEdge = -1;
  const rings = outlines.map((outline) => {
    const ring = new Float64Array(outline.length);
    for (let at = 0; at < outline.length; at += 2) {
      const x = outline[at]! + ox;
      const y = outline[at + 1]! + oy;
      ring[at] = x;
      ring[at + 1] = y;
      const edge = nearestEdge(index, x, y);
      if (edge < 0) continue;
      const e = 4 * edge;
      const d2 = segmentDistance2(x, y, line[e]!, line[e + 1]!, line[e + 2]!, line[e + 3]!);
      if (d2 <= least) continue;
      least = d2;
      farthestEdge = edge;
    }
    return ring;
  });
  if (farthestEdge < 0) return 0;
  least = Math.sqrt(least);
  const bound = rings.reduce(
    (most, ring) => Math.max(most, farthestFromEdge(ring, 0, ring.length / 2, line, farthestEdge)),
    0,
  );
  return bound <= least + REACH_GAP_METRES ? least : farthestPoint(index, rings, least);
}
