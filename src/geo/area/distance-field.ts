import { segmentDistance2 } from "../plane/segment-distance.ts";
import type { AreaEdges } from "./area-edges.ts";
import type { EdgeGrid } from "./edge-grid.ts";

/**
 * For each cell the distance from its centre to the limit (metres, never too long): positive in the area, negative outside,
 * 0 within a micrometre. A disc is settled by it where the distance is larger than its radius and its way from the centre.
 *
 * Blocks of cells are halved until they are one cell; each passes on the edges that may be nearest to one of its points.
 */
export function distanceField(edges: AreaEdges, grid: EdgeGrid, inside: Uint8Array): Float32Array {
  const { x0, y0, cell, cols, rows } = grid;
  const { line, count } = edges;
  const field = new Float32Array(cols * rows);
  let side = 1;
  let levels = 1;
  while (side < Math.max(cols, rows)) {
    side *= 2;
    levels++;
  }
  const lists = new Int32Array(count * (levels + 1));
  const distance = new Float64Array(count);
  for (let edge = 0; edge < count; edge++) lists[edge] = edge;

  const settle = (col: number, row: number, size: number, from: number, to: number): void => {
    if (col >= cols || row >= rows) return;
    const x = x0 + (col + size / 2) * cell;
    const y = y0 + (row + size / 2) * cell;
    let least = Number.POSITIVE_INFINITY;
    for (let k = from; k < to; k++) {
      const at = 4 * lists[k]!;
      const d2 = segmentDistance2(x, y, line[at]!, line[at + 1]!, line[at + 2]!, line[at + 3]!);
      distance[k - from] = d2;
      if (d2 < least) least = d2;
    }
    const halfDiagonal = size * cell * Math.SQRT1_2;
    const nearest = Math.sqrt(least);
    if (size === 1) {
      const sure = nearest * (1 - 1e-6) - 1e-6;
      const at = row * cols + col;
      if (sure > 0) field[at] = inside[at] === 1 ? sure : -sure;
      return;
    }
    const most = (nearest + 2 * halfDiagonal) * (1 + 1e-9);
    let end = to;
    for (let k = from; k < to; k++) {
      if (distance[k - from]! <= most * most) lists[end++] = lists[k]!;
    }
    const half = size / 2;
    settle(col, row, half, to, end);
    settle(col + half, row, half, to, end);
    settle(col, row + half, half, to, end);
    settle(col + half, row + half, half, to, end);
  };
  if (count > 0) settle(0, 0, side, 0, count);
  return field;
}
