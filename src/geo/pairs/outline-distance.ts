import { segmentDistance2 } from "../plane/segment-distance.ts";
import type { PairedPlots } from "./paired-plots.ts";

/** Squared distance from a place to the outline of a plot, holes among it; Infinity where it has none. */
export function outlineDistance2(
  { geometry }: PairedPlots,
  plot: number,
  x: number,
  y: number,
): number {
  const { coords, ringStart, partStart, featureStart } = geometry;
  let best = Infinity;
  const lastRing = partStart[featureStart[plot + 1]!]!;
  for (let ring = partStart[featureStart[plot]!]!; ring < lastRing; ring++) {
    const to = ringStart[ring + 1]!;
    let cx = coords[2 * to - 2]!;
    let cy = coords[2 * to - 1]!;
    for (let v = ringStart[ring]!; v < to; v++) {
      const dx = coords[2 * v]!;
      const dy = coords[2 * v + 1]!;
      const d2 = segmentDistance2(x, y, cx, cy, dx, dy);
      if (d2 < best) best = d2;
      cx = dx;
      cy = dy;
    }
  }
  return best;
}

/** First corner and the one after the last of a plot, counted in vertices. */
export function cornerRange({ geometry }: PairedPlots, plot: number): readonly [number, number] {
  const { ringStart, partStart, featureStart } = geometry;
  return [
    ringStart[partStart[featureStart[plot]!]!]!,
    ringStart[partStart[featureStart[plot + 1]!]!]!,
  ];
}
