import type { AreaEdges } from "./area-edges.ts";
import { lineBounds } from "./line-bounds.ts";

/** Square cells over the area's box. Cell (col, row) has its lower left corner at x0 + col·cell, y0 + row·cell. */
export interface EdgeGrid {
  readonly x0: number;
  readonly y0: number;
  readonly cell: number;
  readonly perMetre: number;
  readonly cols: number;
  readonly rows: number;
  /** Edges that may touch cell k: items[start[k]] … items[start[k+1] - 1]. Never one too few. */
  readonly start: Uint32Array;
  readonly items: Uint32Array;
}

const CELLS_PER_EDGE = 64;
const LEAST_CELLS = 4096;
const MOST_CELLS = 1 << 18;
/** Edges are taken this much fatter (in cells) than they are, so that rounding loses no cell. */
const PAD = 1e-6;

export function columnOf(grid: EdgeGrid, x: number): number {
  const col = Math.floor((x - grid.x0) * grid.perMetre);
  return col > 0 ? (col < grid.cols ? col : grid.cols - 1) : 0;
}

export function rowOf(grid: EdgeGrid, y: number): number {
  const row = Math.floor((y - grid.y0) * grid.perMetre);
  return row > 0 ? (row < grid.rows ? row : grid.rows - 1) : 0;
}

/** Calls `visit(cell)` once for every cell the edge may touch. */
function eachCell(grid: EdgeGrid, line: Float64Array, edge: number, visit: (k: number) => void) {
  const up = line[4 * edge + 1]! <= line[4 * edge + 3]!;
  const from = 4 * edge + (up ? 0 : 2);
  const to = 4 * edge + (up ? 2 : 0);
  const ax = (line[from]! - grid.x0) * grid.perMetre;
  const ay = (line[from + 1]! - grid.y0) * grid.perMetre;
  const bx = (line[to]! - grid.x0) * grid.perMetre;
  const by = (line[to + 1]! - grid.y0) * grid.perMetre;
  const firstRow = Math.max(0, Math.floor(ay - PAD));
  const lastRow = Math.min(grid.rows - 1, Math.floor(by + PAD));
  const slope = by > ay ? (bx - ax) / (by - ay) : 0;
  for (let row = firstRow; row <= lastRow; row++) {
    let left = Math.min(ax, bx);
    let right = Math.max(ax, bx);
    if (lastRow > firstRow && by > ay) {
      const atLow = ax + slope * (Math.max(ay, row - PAD) - ay);
      const atHigh = ax + slope * (Math.min(by, row + 1 + PAD) - ay);
      left = Math.max(left, Math.min(atLow, atHigh));
      right = Math.min(right, Math.max(atLow, atHigh));
    }
    const firstCol = Math.max(0, Math.floor(left - PAD));
    const lastCol = Math.min(grid.cols - 1, Math.floor(right + PAD));
    for (let col = firstCol; col <= lastCol; col++) visit(row * grid.cols + col);
  }
}

export function buildEdgeGrid(edges: AreaEdges): EdgeGrid {
  const { line, count } = edges;
  const [minX, minY, maxX, maxY] = lineBounds(line);
  const cells = Math.min(MOST_CELLS, Math.max(LEAST_CELLS, CELLS_PER_EDGE * count));
  const width = maxX - minX;
  const height = maxY - minY;
  const longest = Math.max(width, height) || 1;
  const cell = Math.max(Math.sqrt((width * height) / cells), (4 * longest) / cells);
  const cols = Math.ceil(width / cell) + 1;
  const rows = Math.ceil(height / cell) + 1;
  const empty = { start: new Uint32Array(cols * rows + 1), items: new Uint32Array(0) };
  const half = cell / 2;
  const grid = { x0: minX - half, y0: minY - half, cell, perMetre: 1 / cell, cols, rows, ...empty };
  const { start } = grid;
  for (let edge = 0; edge < count; edge++) {
    eachCell(grid, line, edge, (k) => {
      start[k + 1]!++;
    });
  }
  for (let k = 0; k < cols * rows; k++) start[k + 1]! += start[k]!;
  const items = new Uint32Array(start[cols * rows]!);
  const next = start.slice(0, cols * rows);
  for (let edge = 0; edge < count; edge++) {
    eachCell(grid, line, edge, (k) => {
      items[next[k]!++] = edge;
    });
  }
  return { ...grid, items };
}
