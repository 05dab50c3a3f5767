import type { PreparedArea } from "../area/prepared-area.ts";
import type { FlatGeometry } from "../flat/flat-geometry.ts";
import type { Crossings } from "./crossings.ts";

/**
 * Area of plot ∩ area in m² by Green's theorem: half the sum of u × v over all stretches u → v of the plot's boundary in
 * the area and of the limit in the plot. A stretch is counted as its whole edge from the first vertex, and each crossing X
 * adds (entering) or takes away (leaving) X → end, so that nothing need be sorted.
 */
export function overlapArea(
  plots: FlatGeometry,
  feature: number,
  area: PreparedArea,
  work: Crossings,
): number {
  const { coords, ringStart, partStart, featureStart } = plots;
  const { line } = area.edges;
  const { first, ox, oy, inside, turn } = work;
  const firstRing = partStart[featureStart[feature]!]!;
  const lastRing = partStart[featureStart[feature + 1]!]!;
  let twice = 0;
  for (let ring = firstRing; ring < lastRing; ring++) {
    const from = ringStart[ring]!;
    const to = ringStart[ring + 1]!;
    if (to === from) continue;
    let sum = 0;
    let a = to - 1;
    let ax = coords[2 * a]! - ox;
    let ay = coords[2 * a + 1]! - oy;
    for (let b = from; b < to; b++) {
      const bx = coords[2 * b]! - ox;
      const by = coords[2 * b + 1]! - oy;
      if (inside[a - first] === 1) sum += ax * by - ay * bx;
      a = b;
      ax = bx;
      ay = by;
    }
    twice += sum * turn[ring - firstRing]!;
  }
  for (let k = 0; k < work.candidates; k++) {
    const winding = work.winding[k]!;
    if (winding === 0) continue;
    const at = 4 * work.candidate[k]!;
    const cx = line[at]! - ox;
    const cy = line[at + 1]! - oy;
    twice += winding * (cx * (line[at + 3]! - oy) - cy * (line[at + 2]! - ox));
  }
  for (let k = 0; k < work.count; k++) {
    const x = work.x[k]!;
    const y = work.y[k]!;
    const ring = work.ring[k]!;
    const a = work.plotEdge[k]! + first;
    const b = a + 1 < ringStart[firstRing + ring + 1]! ? a + 1 : ringStart[firstRing + ring]!;
    const at = 4 * work.limitEdge[k]!;
    const ex = coords[2 * b]! - line[at + 2]!;
    const ey = coords[2 * b + 1]! - line[at + 3]!;
    twice += work.sign[k]! * turn[ring]! * (x * ey - y * ex);
  }
  return twice / 2;
}
