import { cornerRange, outlineDistance2 } from "./outline-distance.ts";
import type { PairCrossings } from "./pair-crossings.ts";
import type { PairEdges } from "./pair-edges.ts";
import type { PairedPlots } from "./paired-plots.ts";

/** Corners looked at times edges they are held against: shapes with very many corners are sampled evenly. */
const MOST_LOOKS = 1 << 22;

/** The deepest corner of one plot in the other. */
function deepestCorner2(plots: PairedPlots, edges: PairEdges, other: number): number {
  const [from, to] = cornerRange(plots, other);
  const step = Math.max(1, Math.ceil((edges.count * (to - from)) / MOST_LOOKS));
  let deepest = 0;
  for (let k = 0; k < edges.count; k += step) {
    if (edges.state[k]! <= 0) continue;
    const d2 = outlineDistance2(plots, other, edges.line[4 * k]!, edges.line[4 * k + 1]!);
    if (d2 > deepest) deepest = d2;
  }
  return deepest;
}

/** The deepest middle between two neighbouring crossings of one edge, where an edge passes through without a corner. */
function deepestMiddle2(
  plots: PairedPlots,
  work: PairCrossings,
  edges: PairEdges,
  edgeOf: Int32Array,
  other: number,
): number {
  let deepest = 0;
  const cross = new Map<number, number[]>();
  for (let k = 0; k < work.count; k++) {
    const at = cross.get(edgeOf[k]!);
    if (at) at.push(k);
    else cross.set(edgeOf[k]!, [k]);
  }
  for (const [edge, at] of cross) {
    if (at.length < 2) continue;
    const ax = edges.line[4 * edge]! - work.ox;
    const ay = edges.line[4 * edge + 1]! - work.oy;
    const from = (k: number) => (work.x[k]! - ax) ** 2 + (work.y[k]! - ay) ** 2;
    at.sort((p, q) => from(p) - from(q));
    let inside = edges.state[edge]! > 0;
    for (let k = 0; k + 1 < at.length; k++) {
      inside = !inside;
      if (!inside) continue;
      const x = (work.x[at[k]!]! + work.x[at[k + 1]!]!) / 2 + work.ox;
      const y = (work.y[at[k]!]! + work.y[at[k + 1]!]!) / 2 + work.oy;
      const d2 = outlineDistance2(plots, other, x, y);
      if (d2 > deepest) deepest = d2;
    }
  }
  return deepest;
}

/**
 * How far the outlines of the pair last given to `sharedArea` reach into each other, in metres: the distance from the
 * other's outline of the deepest corner, or of the deepest middle of a side that passes through. A sliver between neighbours
 * has its width; the true depth of what is shared is this or more.
 */
export function sharedReach(
  plots: PairedPlots,
  first: number,
  second: number,
  work: PairCrossings,
): number {
  const deepest = Math.max(
    deepestCorner2(plots, work.first, second),
    deepestCorner2(plots, work.second, first),
    deepestMiddle2(plots, work, work.first, work.firstEdge, second),
    deepestMiddle2(plots, work, work.second, work.secondEdge, first),
  );
  return Math.sqrt(deepest);
}
