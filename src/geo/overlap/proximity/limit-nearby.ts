import { type NearestIndex, nodeForDisc } from "../../area/nearest-index.ts";
import { segmentDistance2 } from "../../plane/segment-distance.ts";

/** Edges of the limit, each of which may be the nearest to some point of a plot. */
export interface LimitNearby {
  count: number;
  edge: Int32Array;
  /** Room for squared distances from the middle of the disc. */
  distance2: Float64Array;
}

/** Lists the edges that can be nearest to some point of the disc, never one too few. */
export function limitNearby(
  index: NearestIndex,
  x: number,
  y: number,
  radius: number,
  out: LimitNearby,
): void {
  const node = nodeForDisc(index, x, y, radius);
  const from = index.start[node]!;
  const size = index.size[node]!;
  const { line, items } = index;
  if (size > out.edge.length) {
    out.edge = new Int32Array(2 * size);
    out.distance2 = new Float64Array(2 * size);
  }
  const { edge, distance2 } = out;
  let least = Number.POSITIVE_INFINITY;
  for (let k = 0; k < size; k++) {
    const at = 4 * items[from + k]!;
    const d2 = segmentDistance2(x, y, line[at]!, line[at + 1]!, line[at + 2]!, line[at + 3]!);
    distance2[k] = d2;
    if (d2 < least) least = d2;
  }
  const most = Math.sqrt(least) + 2 * radius;
  const limit = most * most * (1 + 1e-9) + 1e-9;
  let count = 0;
  for (let k = 0; k < size; k++) {
    if (distance2[k]! <= limit) edge[count++] = items[from + k]!;
  }
  out.count = count;
}
