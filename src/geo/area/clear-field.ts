import type { EdgeGrid } from "./edge-grid.ts";
import { distanceToLimit, type NearestIndex } from "./nearest-index.ts";

/**
 * For each cell, how far from the limit every point of it is at least (metres, rounded down): positive in the area,
 * negative outside, 0 where the limit may pass. A disc smaller than that, centred in the cell, is settled.
 */
export function clearField(grid: EdgeGrid, index: NearestIndex, inside: Uint8Array): Float32Array {
  const { x0, y0, cell, cols, rows } = grid;
  const field = new Float32Array(cols * rows);
  const halfDiagonal = cell * Math.SQRT1_2;
  for (let row = 0; row < rows; row++) {
    const y = y0 + (row + 0.5) * cell;
    for (let col = 0; col < cols; col++) {
      const distance = distanceToLimit(index, x0 + (col + 0.5) * cell, y);
      const clear = (distance - halfDiagonal) * (1 - 1e-6) - 1e-6;
      if (!(clear > 0)) continue;
      field[row * cols + col] = inside[row * cols + col] === 1 ? clear : -clear;
    }
  }
  return field;
}
