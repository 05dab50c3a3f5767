import { placedRows } from "./surface-figures.ts";

/** Hexagons across what is shown: fewer say little, more are too small to see as a picture. */
const ACROSS = 28;
/** Sides a person reads at once, metres. */
const SIDES = [500, 1000, 1500, 2000, 2500, 3000, 4000, 5000, 7500, 10_000] as const;

/**
 * Side of the hexagons (and radius of a neighbourhood) for a picture of all points, metres: a round figure that puts
 * some 28 of them across the longer side of the points' box.
 */
export const surfaceSize = (table: {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly exposure: Float64Array;
}): number => {
  const rows = placedRows(table);
  const spread = (values: Float64Array): number => {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const row of rows) {
      low = Math.min(low, values[row] as number);
      high = Math.max(high, values[row] as number);
    }
    return rows.length > 0 ? high - low : 0;
  };
  const wanted = Math.max(spread(table.x), spread(table.y)) / ACROSS;
  return SIDES.find((side) => side >= wanted) ?? Math.ceil(wanted / 10_000) * 10_000;
};
