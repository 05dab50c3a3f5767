import { GEOMETRY_NONE, GEOMETRY_POLYGON } from "../../../geo/flat/flat-geometry.ts";
import { outlineShift } from "../../../geo/pairs/outline-shift.ts";
import { newPairCrossings, type PairCrossings } from "../../../geo/pairs/pair-crossings.ts";
import { pairDistance } from "../../../geo/pairs/pair-distance.ts";
import type { PairedPlots } from "../../../geo/pairs/paired-plots.ts";
import type { Change } from "./compare-answer.ts";

/** What became of one shape, and by how many metres. */
export interface ShapeChange {
  readonly change: Change;
  readonly shiftM: number;
}

const work: PairCrossings = newPairCrossings();
const nearest = { places: new Float64Array(4) };

/** The middle of a plot's box. */
const middle = ({ boxes }: PairedPlots, plot: number): readonly [number, number] => [
  (boxes[4 * plot]! + boxes[4 * plot + 2]!) / 2,
  (boxes[4 * plot + 1]! + boxes[4 * plot + 3]!) / 2,
];

/** The change from one plot to another; `iou` of the two as they lie. */
export function shapeChange(
  plots: PairedPlots,
  from: number,
  to: number,
  iou: number,
  sameM: number,
): ShapeChange {
  const { type } = plots.geometry;
  if (type[from] === GEOMETRY_NONE || type[to] === GEOMETRY_NONE)
    return { change: "no-place", shiftM: Number.NaN };
  const [ax, ay] = middle(plots, from);
  const [bx, by] = middle(plots, to);
  const way = Math.hypot(bx - ax, by - ay);
  if (type[from] !== type[to]) {
    const apart = pairDistance(plots, from, to, Math.max(way, sameM), work, nearest);
    return apart <= sameM ? { change: "kind", shiftM: apart } : { change: "moved", shiftM: apart };
  }
  if (type[from] !== GEOMETRY_POLYGON)
    return { change: way <= sameM ? "same" : "moved", shiftM: way };
  const shift = outlineShift(plots, from, to);
  if (shift <= sameM) return { change: "same", shiftM: shift };
  if (iou === 0 || outlineShift(plots, from, to, bx - ax, by - ay) <= Math.min(sameM, shift / 4))
    return { change: "moved", shiftM: way };
  return { change: "redrawn", shiftM: shift };
}
