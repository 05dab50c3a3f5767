import { crossAll, type PairCrossings } from "./pair-crossings.ts";
import { gatherEdges, type PairEdges, runStates } from "./pair-edges.ts";
import type { PairedPlots } from "./paired-plots.ts";

/** Twice the part of a plot's own edges that lies in the other, each as its whole edge from the first corner. */
function twiceOfEdges({ count, line, turn, state }: PairEdges, ox: number, oy: number): number {
  let twice = 0;
  for (let k = 0; k < count; k++) {
    const times = state[k]! * turn[k]!;
    if (times === 0) continue;
    const at = 4 * k;
    const ax = line[at]! - ox;
    const ay = line[at + 1]! - oy;
    twice += times * (ax * (line[at + 3]! - oy) - ay * (line[at + 2]! - ox));
  }
  return twice;
}

/**
 * Area in m² that two polygons have in common, by Green's theorem along what of each one's boundary lies in the other;
 * exact to about 1e-7 m² for valid polygons, holes and parts included. Shapes that touch have 0 within that. Parts that
 * overlap, and rings that cross themselves, count each face as often as they go round it. Leaves the crossings in `work`.
 */
export function sharedArea(
  plots: PairedPlots,
  first: number,
  second: number,
  work: PairCrossings,
): number {
  const { boxes } = plots;
  const { window } = work;
  for (let side = 0; side < 4; side++) {
    const p = boxes[4 * first + side]!;
    const q = boxes[4 * second + side]!;
    window[side] = side < 2 === p > q ? p : q;
  }
  if (window[0]! > window[2]! || window[1]! > window[3]!) return 0;
  work.ox = window[0]!;
  work.oy = window[1]!;
  gatherEdges(plots, first, second, false, window, work.first);
  gatherEdges(plots, second, first, true, window, work.second);
  crossAll(work);
  runStates(work.first);
  runStates(work.second);
  let twice =
    twiceOfEdges(work.first, work.ox, work.oy) + twiceOfEdges(work.second, work.ox, work.oy);
  const p = work.first.line;
  const q = work.second.line;
  for (let k = 0; k < work.count; k++) {
    const i = work.firstEdge[k]!;
    const j = work.secondEdge[k]!;
    const ex = p[4 * i + 2]! - q[4 * j + 2]!;
    const ey = p[4 * i + 3]! - q[4 * j + 3]!;
    const times = work.sign[k]! * work.first.turn[i]! * work.second.turn[j]!;
    twice += times * (work.x[k]! * ey - work.y[k]! * ex);
  }
  return twice / 2;
}
