import { orientation } from "../plane/orientation.ts";
import type { AreaEdges } from "./area-edges.ts";
import type { EdgeGrid } from "./edge-grid.ts";
import { sideOfLimit } from "./side.ts";

/** For each cell 1 when its centre lies in the area, else 0. Exact, ties as in `side.ts`. */
export function centreSides(edges: AreaEdges, grid: EdgeGrid): Uint8Array {
  const { x0, y0, cell, perMetre, cols, rows } = grid;
  const { line, count } = edges;
  const inside = new Uint8Array(cols * rows);
  for (let edge = 0; edge < count; edge++) {
    const cx = line[4 * edge]!;
    const cy = line[4 * edge + 1]!;
    const dx = line[4 * edge + 2]!;
    const dy = line[4 * edge + 3]!;
    const low = Math.min(cy, dy);
    const high = Math.max(cy, dy);
    const first = Math.max(0, Math.floor((low - y0) * perMetre - 0.5) - 1);
    const last = Math.min(rows - 1, Math.ceil((high - y0) * perMetre - 0.5) + 1);
    const rightIsLeft = dy > cy ? -1 : 1;
    for (let row = first; row <= last; row++) {
      const y = y0 + (row + 0.5) * cell;
      if (cy >= y === dy >= y) continue;
      const isRight = (col: number): boolean => {
        const x = x0 + (col + 0.5) * cell;
        return sideOfLimit(orientation(cx, cy, dx, dy, x, y), cx, cy, dx, dy) === rightIsLeft;
      };
      const x = cx + ((y - cy) / (dy - cy)) * (dx - cx);
      let col = Math.min(cols, Math.max(0, Math.ceil((x - x0) * perMetre - 0.5)));
      while (col > 0 && isRight(col - 1)) col--;
      while (col < cols && !isRight(col)) col++;
      if (col < cols) inside[row * cols + col]! ^= 1;
    }
  }
  for (let row = 0; row < rows; row++) {
    for (let col = 1; col < cols; col++) {
      inside[row * cols + col]! ^= inside[row * cols + col - 1]!;
    }
  }
  return inside;
}
