import { orientation } from "../plane/orientation.ts";
import { columnOf, rowOf } from "./edge-grid.ts";
import type { PreparedArea } from "./prepared-area.ts";
import { sideOfLimit, sideOfPlotEdge } from "./side.ts";

/** 1 when the point is in the area, else 0. Exact; a point on the limit falls to one side as `side.ts` says. */
export function insideArea(area: PreparedArea, x: number, y: number): 0 | 1 {
  const { grid } = area;
  const fx = (x - grid.x0) * grid.perMetre;
  const fy = (y - grid.y0) * grid.perMetre;
  if (!(fx >= 0 && fy >= 0 && fx < grid.cols && fy < grid.rows)) return 0;
  const col = columnOf(grid, x);
  const row = rowOf(grid, y);
  const cell = row * grid.cols + col;
  let inside = area.centreInside[cell]! as 0 | 1;
  const from = grid.start[cell]!;
  const to = grid.start[cell + 1]!;
  if (from === to) return inside;
  const ox = grid.x0 + (col + 0.5) * grid.cell;
  const oy = grid.y0 + (row + 0.5) * grid.cell;
  if (ox === x && oy === y) return inside;
  const { line } = area.edges;
  for (let k = from; k < to; k++) {
    const at = 4 * grid.items[k]!;
    const cx = line[at]!;
    const cy = line[at + 1]!;
    const dx = line[at + 2]!;
    const dy = line[at + 3]!;
    const sideO = sideOfLimit(orientation(cx, cy, dx, dy, ox, oy), cx, cy, dx, dy);
    const sideP = sideOfLimit(orientation(cx, cy, dx, dy, x, y), cx, cy, dx, dy);
    if (sideO === sideP) continue;
    if (sideOfPlotEdge(ox, oy, x, y, cx, cy) !== sideOfPlotEdge(ox, oy, x, y, dx, dy)) inside ^= 1;
  }
  return inside;
}
