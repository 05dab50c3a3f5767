import type { HeightGrid } from "./height-grid.ts";

/** Nodes: an edge written in degrees is still inside when the last bit falls beyond it; 0.2 mm. */
const EDGE = 1e-6;

/** Catmull-Rom between b and c, `t` from 0 to 1. */
const spline = (a: number, b: number, c: number, d: number, t: number): number =>
  b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));

/**
 * Metres above the sea on a smooth surface through the nodes (bicubic), for drawing: its slope has no kinks where cells
 * meet, as that of `heightAt` has. NaN outside the grid.
 */
export const smoothHeightAt = (grid: HeightGrid, lon: number, lat: number): number => {
  const { columns, rows, values } = grid;
  const x = (lon - grid.west) * grid.perDegree;
  const y = (grid.north - lat) * grid.perDegree;
  const inside = x >= -EDGE && y >= -EDGE && x <= columns - 1 + EDGE && y <= rows - 1 + EDGE;
  if (!inside) return Number.NaN;
  const column = Math.max(0, Math.min(Math.floor(x), columns - 2));
  const row = Math.max(0, Math.min(Math.floor(y), rows - 2));
  const node = (c: number, r: number): number =>
    values[
      Math.max(0, Math.min(r, rows - 1)) * columns + Math.max(0, Math.min(c, columns - 1))
    ] as number;
  const along = (r: number): number =>
    spline(
      node(column - 1, r),
      node(column, r),
      node(column + 1, r),
      node(column + 2, r),
      x - column,
    );
  return spline(along(row - 1), along(row), along(row + 1), along(row + 2), y - row);
};
