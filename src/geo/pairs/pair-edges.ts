import { cornerWinding } from "./corner-winding.ts";
import type { PairedPlots } from "./paired-plots.ts";

/** Edges of one plot that may have to do with the other of a pair; a workspace that is filled anew for each pair. */
export interface PairEdges {
  count: number;
  /** ax, ay, bx, by per edge, in the ring's own direction. */
  line: Float64Array;
  /** Per edge: 1 when the plot lies on its left. */
  turn: Int8Array;
  /** How often the other plot goes round the edge's beginning, and how much more round its end. */
  state: Int32Array;
  net: Int32Array;
  /** 1 where the edge does not go on from the one before. */
  begins: Uint8Array;
}

export const newPairEdges = (): PairEdges => ({
  count: 0,
  line: new Float64Array(4 * 64),
  turn: new Int8Array(64),
  state: new Int32Array(64),
  net: new Int32Array(64),
  begins: new Uint8Array(64),
});

/** Makes room for so many edges. */
function roomFor(edges: PairEdges, count: number): void {
  if (count <= edges.turn.length) return;
  const size = 2 * count;
  edges.line = new Float64Array(4 * size);
  edges.turn = new Int8Array(size);
  edges.state = new Int32Array(size);
  edges.net = new Int32Array(size);
  edges.begins = new Uint8Array(size);
}

/**
 * Fills `edges` with the edges of `plot` whose boxes meet `window` (minX, minY, maxX, maxY), which holds everything both
 * plots have in common. `isSecond`: of the plot itself. With `other` null, nothing is said of states.
 */
export function gatherEdges(
  plots: PairedPlots,
  plot: number,
  other: number | null,
  isSecond: boolean,
  window: Float64Array,
  edges: PairEdges,
): void {
  const { coords, ringStart, partStart, featureStart } = plots.geometry;
  const minX = window[0]!;
  const minY = window[1]!;
  const maxX = window[2]!;
  const maxY = window[3]!;
  const firstRing = partStart[featureStart[plot]!]!;
  const lastRing = partStart[featureStart[plot + 1]!]!;
  roomFor(edges, ringStart[lastRing]! - ringStart[firstRing]!);
  let count = 0;
  for (let ring = firstRing; ring < lastRing; ring++) {
    const from = ringStart[ring]!;
    const to = ringStart[ring + 1]!;
    const turn = plots.turn[ring]!;
    let ax = coords[2 * to - 2]!;
    let ay = coords[2 * to - 1]!;
    let runs = false;
    for (let v = from; v < to; v++) {
      const bx = coords[2 * v]!;
      const by = coords[2 * v + 1]!;
      if (
        (ax < bx ? bx >= minX && ax <= maxX : ax >= minX && bx <= maxX) &&
        (ay < by ? by >= minY && ay <= maxY : ay >= minY && by <= maxY)
      ) {
        edges.line[4 * count] = ax;
        edges.line[4 * count + 1] = ay;
        edges.line[4 * count + 2] = bx;
        edges.line[4 * count + 3] = by;
        edges.turn[count] = turn;
        edges.net[count] = 0;
        if (runs) edges.begins[count] = 0;
        else {
          edges.begins[count] = 1;
          const inWindow = ax >= minX && ax <= maxX && ay >= minY && ay <= maxY;
          edges.state[count] =
            inWindow && other !== null ? cornerWinding(plots, other, !isSecond, ax, ay) : 0;
        }
        count++;
        runs = true;
      } else runs = false;
      ax = bx;
      ay = by;
    }
  }
  edges.count = count;
}

/** The state of every edge, from where runs begin and what crossings change. */
export function runStates({ count, state, net, begins }: PairEdges): void {
  for (let k = 1; k < count; k++) {
    if (begins[k] === 0) state[k] = state[k - 1]! + net[k - 1]!;
  }
}
