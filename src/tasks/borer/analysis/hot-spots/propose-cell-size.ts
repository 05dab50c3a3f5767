import { hexagonAt } from "../../../../geo/hexagons/hexagon.ts";

/** Metres between opposite sides that a person would choose from. */
export const CELL_SIZES = [500, 1000, 1500, 2000, 2500, 3000, 4000, 5000] as const;

const POINTS_WANTED = 3;

/**
 * The smallest round size at which the median occupied hexagon holds three points; 5 km where none does. Places in
 * metres, those without one (NaN) not looked at.
 */
export function proposeCellSize(x: Float64Array, y: Float64Array): number {
  return CELL_SIZES.find((size) => medianOccupancy(x, y, size) >= POINTS_WANTED) ?? 5000;
}

function medianOccupancy(x: Float64Array, y: Float64Array, size: number): number {
  const counts = new Map<string, number>();
  for (let k = 0; k < x.length; k++) {
    if (!Number.isFinite(x[k]! + y[k]!)) continue;
    const { column, row } = hexagonAt(x[k]!, y[k]!, size);
    const key = `${row}:${column}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const sorted = Int32Array.from(counts.values()).sort();
  return sorted[sorted.length >> 1] ?? 0;
}
