import { cornerRange, outlineDistance2 } from "./outline-distance.ts";
import type { PairCrossings } from "./pair-crossings.ts";
import type { PairEdges } from "./pair-edges.ts";
import type { PairedPlots } from "./paired-plots.ts";

/** Corners looked at times edges they are held against: shapes with very many corners are sampled evenly. */
const MOST_LOOKS = 1 << 22;

/** Crossings by edge, each edge's in the order in which it meets them. */
function crossingsByEdge(
  work: PairCrossings,
  edges: PairEdges,
  edgeOf: Int32Array,
): Map<number, number[]> {
  const byEdge = new Map<number, number[]>();
  for (let k = 0; k < work.count; k++) {
    const at = byEdge.get(edgeOf[k]!);
    if (at) at.push(k);
    else byEdge.set(edgeOf[k]!, [k]);
  }
  for (const [edge, at] of byEdge) {
    if (at.length < 2) continue;
    const ax = edges.line[4 * edge]! - work.ox;
    const ay = edges.line[4 * edge + 1]! - work.oy;
    const way2 = (k: number) => (work.x[k]! - ax) ** 2 + (work.y[k]! - ay) ** 2;
    at.sort((p, q) => way2(p) - way2(q));
  }
  return byEdge;
}

const NO_CROSSINGS: readonly number[] = [];

/** The deepest place of one plot's outline in the other, squared: of its corners and of the middles of its stretches. */
function deepest2(
  plots: PairedPlots,
  work: PairCrossings,
  edges: PairEdges,
  edgeOf: Int32Array,
  other: number,
): number {
  const [from, to] = cornerRange(plots, other);
  const step = Math.max(1, Math.ceil((2 * edges.count * (to - from)) / MOST_LOOKS));
  const byEdge = crossingsByEdge(work, edges, edgeOf);
  let deepest = 0;
  const look = (x: number, y: number): void => {
    const d2 = outlineDistance2(plots, other, x, y);
    if (d2 > deepest) deepest = d2;
  };
  for (let edge = 0; edge < edges.count; edge += step) {
    const at = byEdge.get(edge) ?? NO_CROSSINGS;
    let inside = edges.state[edge]! > 0;
    if (!inside && at.length === 0) continue;
    let x = edges.line[4 * edge]!;
    let y = edges.line[4 * edge + 1]!;
    if (inside) look(x, y);
    for (let k = 0; k <= at.length; k++) {
      const toX = k < at.length ? work.x[at[k]!]! + work.ox : edges.line[4 * edge + 2]!;
      const toY = k < at.length ? work.y[at[k]!]! + work.oy : edges.line[4 * edge + 3]!;
      if (inside) look((x + toX) / 2, (y + toY) / 2);
      inside = !inside;
      x = toX;
      y = toY;
    }
  }
  return deepest;
}

/**
 * How far the outlines of the pair last given to `sharedArea` reach into each other, in metres: the distance from the
 * other's outline of the deepest corner, or of the deepest middle of a stretch that lies in the other. A sliver between
 * neighbours has its width; the true depth of what is shared is this or more.
 */
export function sharedReach(
  plots: PairedPlots,
  first: number,
  second: number,
  work: PairCrossings,
): number {
  const ofFirst = deepest2(plots, work, work.first, work.firstEdge, second);
  const ofSecond = deepest2(plots, work, work.second, work.secondEdge, first);
  return Math.sqrt(Math.max(ofFirst, ofSecond));
}
