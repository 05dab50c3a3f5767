import { cornerRange, outlineDistance2 } from "./outline-distance.ts";
import type { PairedPlots } from "./paired-plots.ts";

/** Corners looked at times edges they are held against: shapes with very many corners are sampled evenly. */
const MOST_LOOKS = 1 << 21;

/** The farthest corner of a plot, moved by dx, dy, from the outline of another; squared. */
function farthestCorner2(
  plots: PairedPlots,
  plot: number,
  other: number,
  dx: number,
  dy: number,
): number {
  const { coords } = plots.geometry;
  const [from, to] = cornerRange(plots, plot);
  const [otherFrom, otherTo] = cornerRange(plots, other);
  const step = Math.max(1, Math.ceil(((to - from) * (otherTo - otherFrom)) / MOST_LOOKS));
  let farthest = 0;
  for (let v = from; v < to; v += step) {
    const d2 = outlineDistance2(plots, other, coords[2 * v]! + dx, coords[2 * v + 1]! + dy);
    if (d2 > farthest) farthest = d2;
  }
  return farthest;
}

/**
 * How far two outlines lie apart where they do so most, the first moved by dx, dy, in metres: of each corner of either from
 * the other's outline. 0 for the same shape, wherever its rings begin and however they turn.
 */
export function outlineShift(
  plots: PairedPlots,
  first: number,
  second: number,
  dx = 0,
  dy = 0,
): number {
  return Math.sqrt(
    Math.max(
      farthestCorner2(plots, first, second, dx, dy),
      farthestCorner2(plots, second, first, -dx, -dy),
    ),
  );
}
