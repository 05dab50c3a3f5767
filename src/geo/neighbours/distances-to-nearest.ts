/**
 * Distance from each place (x, y) to the nearest of the targets (tx, ty), in the unit of the plane: exact, by rings of a
 * grid around the place. Infinity where there is no target; NaN for a place with NaN. Targets with NaN are not looked at.
 */
export function distancesToNearest(
  x: Float64Array,
  y: Float64Array,
  tx: Float64Array,
  ty: Float64Array,
): Float64Array {
  const grid = gridOf(tx, ty);
  return Float64Array.from(x, (px, i) => {
    const py = y[i] as number;
    if (Number.isNaN(px) || Number.isNaN(py)) return NaN;
    return grid === null ? Infinity : nearest(grid, px, py);
  });
}

interface PointGrid {
  readonly x0: number;
  readonly y0: number;
  readonly cell: number;
  readonly cols: number;
  readonly rows: number;
  /** Cell c holds the places start[c] … start[c + 1] - 1 of xs, ys. */
  readonly start: Int32Array;
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

/** About two targets a cell. */
function gridOf(tx: Float64Array, ty: Float64Array): PointGrid | null {
  let x0 = Infinity;
  let y0 = Infinity;
  let x1 = -Infinity;
  let y1 = -Infinity;
  const used: number[] = [];
  for (let k = 0; k < tx.length; k++) {
    const px = tx[k] as number;
    const py = ty[k] as number;
    if (!Number.isFinite(px) || !Number.isFinite(py)) continue;
    used.push(k);
    x0 = Math.min(x0, px);
    y0 = Math.min(y0, py);
    x1 = Math.max(x1, px);
    y1 = Math.max(y1, py);
  }
  if (used.length === 0) return null;
  const side = Math.max(x1 - x0, y1 - y0);
  const across = Math.max(1, Math.ceil(Math.sqrt(used.length / 2)));
  const cell = side > 0 ? side / across : 1;
  const cols = Math.floor((x1 - x0) / cell) + 1;
  const rows = Math.floor((y1 - y0) / cell) + 1;
  const cellOf = (k: number): number =>
    Math.floor(((ty[k] as number) - y0) / cell) * cols +
    Math.floor(((tx[k] as number) - x0) / cell);
  const start = new Int32Array(cols * rows + 1);
  for (const k of used) start[cellOf(k) + 1] = (start[cellOf(k) + 1] as number) + 1;
  for (let c = 0; c < cols * rows; c++)
    start[c + 1] = (start[c + 1] as number) + (start[c] as number);
  const fill = start.slice(0, -1);
  const xs = new Float64Array(used.length);
  const ys = new Float64Array(used.length);
  for (const k of used) {
    const c = cellOf(k);
    const at = fill[c] as number;
    xs[at] = tx[k] as number;
    ys[at] = ty[k] as number;
    fill[c] = at + 1;
  }
  return { x0, y0, cell, cols, rows, start, xs, ys };
}

function nearest(grid: PointGrid, px: number, py: number): number {
  const { x0, y0, cell, cols, rows } = grid;
  const col = Math.min(cols - 1, Math.max(0, Math.floor((px - x0) / cell)));
  const row = Math.min(rows - 1, Math.max(0, Math.floor((py - y0) / cell)));
  let best = Infinity;
  for (let ring = 0; ring < Math.max(cols, rows); ring++) {
    const reach = reachedBefore(grid, px, py, col, row, ring);
    if (reach > 0 && reach * reach > best) break;
    for (let r = Math.max(0, row - ring); r <= Math.min(rows - 1, row + ring); r++) {
      const whole = r === row - ring || r === row + ring;
      const step = whole || ring === 0 ? 1 : 2 * ring;
      for (let c = col - ring; c <= col + ring; c += step) {
        if (c >= 0 && c < cols) best = Math.min(best, nearestInCell(grid, r * cols + c, px, py));
      }
    }
  }
  return Math.sqrt(best);
}

/** No target of this ring of cells or of a later one is nearer than this; sides without cells do not count. */
function reachedBefore(
  { x0, y0, cell, cols, rows }: PointGrid,
  px: number,
  py: number,
  col: number,
  row: number,
  ring: number,
): number {
  const west = col - ring < 0 ? Infinity : px - (x0 + (col - ring + 1) * cell);
  const east = col + ring >= cols ? Infinity : x0 + (col + ring) * cell - px;
  const south = row - ring < 0 ? Infinity : py - (y0 + (row - ring + 1) * cell);
  const north = row + ring >= rows ? Infinity : y0 + (row + ring) * cell - py;
  // Less a little, for a target whose cell was decided by rounding.
  return Math.min(west, east, south, north) - 1e-6 * cell;
}

function nearestInCell(grid: PointGrid, at: number, px: number, py: number): number {
  let best = Infinity;
  for (let k = grid.start[at] as number; k < (grid.start[at + 1] as number); k++) {
    const dx = (grid.xs[k] as number) - px;
    const dy = (grid.ys[k] as number) - py;
    best = Math.min(best, dx * dx + dy * dy);
  }
  return best;
}
