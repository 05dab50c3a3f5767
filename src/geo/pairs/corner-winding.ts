import { sideOfLimit } from "../area/side.ts";
import { ringWinding } from "../overlap/ring-winding.ts";
import { orientation } from "../plane/orientation.ts";
import type { PairedPlots } from "./paired-plots.ts";

/*
 * Ties are broken as in `area/side.ts`, the second plot of a pair moved by (ε, ε²): then no corner of one lies on the other.
 */

/** Winding number of one ring of the second plot round a corner of the first. */
function secondRingWinding(
  coords: Float64Array,
  from: number,
  to: number,
  x: number,
  y: number,
): number {
  let winding = 0;
  let cx = coords[2 * to - 2]!;
  let cy = coords[2 * to - 1]!;
  for (let v = from; v < to; v++) {
    const dx = coords[2 * v]!;
    const dy = coords[2 * v + 1]!;
    if (cy < y) {
      if (dy >= y && sideOfLimit(orientation(cx, cy, dx, dy, x, y), cx, cy, dx, dy) > 0) winding++;
    } else if (dy < y && sideOfLimit(orientation(cx, cy, dx, dy, x, y), cx, cy, dx, dy) < 0) {
      winding--;
    }
    cx = dx;
    cy = dy;
  }
  return winding;
}

/** How often a plot, the first or the second of its pair, goes round a corner of the other: 1 inside, 0 outside. */
export function cornerWinding(
  { geometry, turn }: PairedPlots,
  plot: number,
  isSecond: boolean,
  x: number,
  y: number,
): number {
  const { coords, ringStart, partStart, featureStart } = geometry;
  const lastRing = partStart[featureStart[plot + 1]!]!;
  let winding = 0;
  for (let ring = partStart[featureStart[plot]!]!; ring < lastRing; ring++) {
    const from = ringStart[ring]!;
    const to = ringStart[ring + 1]!;
    if (to - from < 3) continue;
    winding +=
      turn[ring]! *
      (isSecond ? secondRingWinding(coords, from, to, x, y) : ringWinding(coords, from, to, x, y));
  }
  return winding;
}
