import { columnOf, rowOf } from "../area/edge-grid.ts";
import type { PreparedArea } from "../area/prepared-area.ts";
import type { Crossings } from "./crossings.ts";

/** Lists every edge of the limit whose box meets the plot's box, each once. */
export function gatherCandidates(area: PreparedArea, box: Float64Array, work: Crossings): void {
  const { grid } = area;
  const { line } = area.edges;
  const { start, items } = grid;
  const { stamp, candidate } = work;
  const mark = ++work.stamps;
  const minX = box[0]!;
  const minY = box[1]!;
  const maxX = box[2]!;
  const maxY = box[3]!;
  const firstCol = columnOf(grid, minX);
  const lastCol = columnOf(grid, maxX);
  const lastRow = rowOf(grid, maxY);
  let candidates = 0;
  for (let row = rowOf(grid, minY); row <= lastRow; row++) {
    const to = start[row * grid.cols + lastCol + 1]!;
    for (let k = start[row * grid.cols + firstCol]!; k < to; k++) {
      const edge = items[k]!;
      if (stamp[edge] === mark) continue;
      stamp[edge] = mark;
      const cx = line[4 * edge]!;
      const dx = line[4 * edge + 2]!;
      if ((cx < minX && dx < minX) || (cx > maxX && dx > maxX)) continue;
      const cy = line[4 * edge + 1]!;
      const dy = line[4 * edge + 3]!;
      if ((cy < minY && dy < minY) || (cy > maxY && dy > maxY)) continue;
      candidate[candidates++] = edge;
    }
  }
  work.candidates = candidates;
}
