/** A grid of heights in metres above the sea; node (0, 0) is the north-west one. Degrees, WGS84. */
export interface HeightGrid {
  readonly columns: number;
  readonly rows: number;
  readonly west: number;
  readonly north: number;
  /** Nodes to a degree, both ways. */
  readonly perDegree: number;
  /** Metres, row by row from the north-west. */
  readonly values: Int16Array;
}

/**
 * Half-width of what a height of the relief may be wrong by, metres: 95 % of the nodes lie within 27 m of the heights they
 * were made from, and the file rounds to 5 m (`data/alturas/SOURCE.md`).
 */
export const RELIEF_ERROR_M = 30;

/** Nodes: an edge written in degrees is still inside when the last bit falls beyond it; 0.2 mm. */
const EDGE = 1e-6;

/** Metres above the sea between the four nodes around a position (bilinear); NaN outside the grid, or without a position. */
export const heightAt = (grid: HeightGrid, lon: number, lat: number): number => {
  const { columns, rows, values } = grid;
  const x = (lon - grid.west) * grid.perDegree;
  const y = (grid.north - lat) * grid.perDegree;
  const inside = x >= -EDGE && y >= -EDGE && x <= columns - 1 + EDGE && y <= rows - 1 + EDGE;
  if (!inside) return Number.NaN;
  const column = Math.max(0, Math.min(Math.floor(x), columns - 2));
  const row = Math.max(0, Math.min(Math.floor(y), rows - 2));
  const at = row * columns + column;
  const below = at + columns;
  const top = values[at]! + (values[at + 1]! - values[at]!) * (x - column);
  const low = values[below]! + (values[below + 1]! - values[below]!) * (x - column);
  return top + (low - top) * (y - row);
};
