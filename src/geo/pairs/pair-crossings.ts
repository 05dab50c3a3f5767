import { sideOfLimit, sideOfPlotEdge } from "../area/side.ts";
import { orientation } from "../plane/orientation.ts";
import { eachNearEdges } from "./edge-strips.ts";
import { newPairEdges, type PairEdges } from "./pair-edges.ts";

/** Above so many pairs of edges they are looked for strip by strip. */
const MANY_PAIRS = 1 << 14;

/** What the two plots of a pair have to do with each other; a workspace that is filled anew for each pair. */
export interface PairCrossings {
  readonly first: PairEdges;
  readonly second: PairEdges;
  /** Crossings: edge of the first, edge of the second, 1 where the first goes to the second's left, place. */
  count: number;
  firstEdge: Int32Array;
  secondEdge: Int32Array;
  sign: Int8Array;
  /** Metres from `ox`, `oy`. */
  x: Float64Array;
  y: Float64Array;
  ox: number;
  oy: number;
  /** What both plots may have in common: minX, minY, maxX, maxY. */
  readonly window: Float64Array;
}

export const newPairCrossings = (): PairCrossings => ({
  first: newPairEdges(),
  second: newPairEdges(),
  count: 0,
  firstEdge: new Int32Array(64),
  secondEdge: new Int32Array(64),
  sign: new Int8Array(64),
  x: new Float64Array(64),
  y: new Float64Array(64),
  ox: 0,
  oy: 0,
  window: new Float64Array(4),
});

function grown<T extends Int32Array | Int8Array | Float64Array>(old: T, made: T): T {
  made.set(old);
  return made;
}

function roomForOne(work: PairCrossings): void {
  if (work.count < work.sign.length) return;
  const size = 2 * work.count;
  work.firstEdge = grown(work.firstEdge, new Int32Array(size));
  work.secondEdge = grown(work.secondEdge, new Int32Array(size));
  work.sign = grown(work.sign, new Int8Array(size));
  work.x = grown(work.x, new Float64Array(size));
  work.y = grown(work.y, new Float64Array(size));
}

/** Whether edge i of the first crosses edge j of the second, by exact predicates; a crossing is noted. */
export function crossEdges(work: PairCrossings, i: number, j: number): boolean {
  const p = work.first.line;
  const q = work.second.line;
  const cx = q[4 * j]!;
  const cy = q[4 * j + 1]!;
  const dx = q[4 * j + 2]!;
  const dy = q[4 * j + 3]!;
  const ax = p[4 * i]!;
  const ay = p[4 * i + 1]!;
  const bx = p[4 * i + 2]!;
  const by = p[4 * i + 3]!;
  const valueA = orientation(cx, cy, dx, dy, ax, ay);
  const valueB = orientation(cx, cy, dx, dy, bx, by);
  const sideB = sideOfLimit(valueB, cx, cy, dx, dy);
  if (sideOfLimit(valueA, cx, cy, dx, dy) === sideB) return false;
  if (sideOfPlotEdge(ax, ay, bx, by, cx, cy) === sideOfPlotEdge(ax, ay, bx, by, dx, dy)) {
    return false;
  }
  roomForOne(work);
  const k = work.count++;
  const t = valueA / (valueA - valueB);
  work.firstEdge[k] = i;
  work.secondEdge[k] = j;
  work.sign[k] = sideB;
  work.x[k] = ax - work.ox + t * (bx - ax);
  work.y[k] = ay - work.oy + t * (by - ay);
  work.first.net[i]! += sideB * work.second.turn[j]!;
  work.second.net[j]! -= sideB * work.first.turn[i]!;
  return true;
}

/** All crossings of the edges gathered in `work`. */
export function crossAll(work: PairCrossings): void {
  work.count = 0;
  const { first, second } = work;
  if (first.count * second.count > MANY_PAIRS) {
    eachNearEdges(first, second, 0, (i, j) => {
      crossEdges(work, i, j);
    });
    return;
  }
  const p = first.line;
  const q = second.line;
  for (let i = 0; i < first.count; i++) {
    const ax = p[4 * i]!;
    const ay = p[4 * i + 1]!;
    const bx = p[4 * i + 2]!;
    const by = p[4 * i + 3]!;
    const west = ax < bx ? ax : bx;
    const east = ax < bx ? bx : ax;
    const south = ay < by ? ay : by;
    const north = ay < by ? by : ay;
    for (let j = 0; j < second.count; j++) {
      const cx = q[4 * j]!;
      const dx = q[4 * j + 2]!;
      if ((cx < west && dx < west) || (cx > east && dx > east)) continue;
      const cy = q[4 * j + 1]!;
      const dy = q[4 * j + 3]!;
      if ((cy < south && dy < south) || (cy > north && dy > north)) continue;
      crossEdges(work, i, j);
    }
  }
}
