import { orientation } from "../plane/orientation.ts";
import { segmentDistance2, segmentFoot } from "../plane/segment-distance.ts";

/** Points of a cut nearer than this to a corner or an edge lie on it, metres. Below what any receiver or drawing tells. */
export const ON_IT = 0.001;

/** A directed edge of the cut figure, with the places along it where others meet it. */
export interface NodedEdge {
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
  readonly stops: { readonly t: number; readonly x: number; readonly y: number }[];
}

export const nodedEdge = (ax: number, ay: number, bx: number, by: number): NodedEdge => ({
  ax,
  ay,
  bx,
  by,
  stops: [],
});

/** Where on an edge a point lies nearest, 0 to 1. */
const along = ({ ax, ay, bx, by }: NodedEdge, x: number, y: number): number =>
  segmentFoot(x, y, ax, ay, bx, by);

const near = ({ ax, ay, bx, by }: NodedEdge, x: number, y: number): boolean =>
  segmentDistance2(x, y, ax, ay, bx, by) <= ON_IT * ON_IT;

const meets = (p: NodedEdge, q: NodedEdge): boolean =>
  Math.max(p.ax, p.bx) + ON_IT >= Math.min(q.ax, q.bx) &&
  Math.max(q.ax, q.bx) + ON_IT >= Math.min(p.ax, p.bx) &&
  Math.max(p.ay, p.by) + ON_IT >= Math.min(q.ay, q.by) &&
  Math.max(q.ay, q.by) + ON_IT >= Math.min(p.ay, p.by);

/** Notes on each of two edges where an end of the other touches it, or where both cross. */
export function nodeEdges(p: NodedEdge, q: NodedEdge): void {
  if (!meets(p, q)) return;
  let touch = false;
  for (const [own, other] of [
    [p, q],
    [q, p],
  ] as const) {
    for (const [x, y] of [
      [other.ax, other.ay],
      [other.bx, other.by],
    ] as const) {
      if (!near(own, x, y)) continue;
      touch = true;
      own.stops.push({ t: along(own, x, y), x, y });
    }
  }
  if (touch) return;
  const a = orientation(q.ax, q.ay, q.bx, q.by, p.ax, p.ay);
  const b = orientation(q.ax, q.ay, q.bx, q.by, p.bx, p.by);
  const c = orientation(p.ax, p.ay, p.bx, p.by, q.ax, q.ay);
  const d = orientation(p.ax, p.ay, p.bx, p.by, q.bx, q.by);
  if (a > 0 === b > 0 || c > 0 === d > 0) return;
  const t = a / (a - b);
  const [x, y] = [p.ax + t * (p.bx - p.ax), p.ay + t * (p.by - p.ay)];
  p.stops.push({ t, x, y });
  q.stops.push({ t: along(q, x, y), x, y });
}

/** The points an edge goes through in its order, ends included, no point twice in a row: x, y pairs. */
export function pathOf({
  ax,
  ay,
  bx,
  by,
  stops,
}: NodedEdge): readonly (readonly [number, number])[] {
  const path: [number, number][] = [[ax, ay]];
  const inner = stops.toSorted((p, q) => p.t - q.t);
  for (const { x, y } of [...inner, { x: bx, y: by }]) {
    const last = path.at(-1)!;
    if (last[0] !== x || last[1] !== y) path.push([x, y]);
  }
  return path;
}
