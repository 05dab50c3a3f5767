import { columnOf, rowOf } from "../area/edge-grid.ts";
import type { PreparedArea } from "../area/prepared-area.ts";
import { sideOfLimit, sideOfPlotEdge } from "../area/side.ts";
import type { FlatGeometry } from "../flat/flat-geometry.ts";
import { orientation } from "../plane/orientation.ts";
import { addCrossing } from "./add-crossing.ts";
import type { Crossings } from "./crossings.ts";
import { ringWinding } from "./ring-winding.ts";

function crossEdge(
  work: Crossings,
  coords: Float64Array,
  area: PreparedArea,
  ring: number,
  a: number,
  b: number,
): void {
  const { grid } = area;
  const { line } = area.edges;
  const ax = coords[2 * a]!;
  const ay = coords[2 * a + 1]!;
  const bx = coords[2 * b]!;
  const by = coords[2 * b + 1]!;
  if (ax === bx && ay === by) return;
  const mark = ++work.stamps;
  const firstCol = columnOf(grid, Math.min(ax, bx));
  const lastCol = columnOf(grid, Math.max(ax, bx));
  const lastRow = rowOf(grid, Math.max(ay, by));
  for (let row = rowOf(grid, Math.min(ay, by)); row <= lastRow; row++) {
    const to = grid.start[row * grid.cols + lastCol + 1]!;
    for (let k = grid.start[row * grid.cols + firstCol]!; k < to; k++) {
      const edge = grid.items[k]!;
      if (work.stamp[edge] === mark) continue;
      work.stamp[edge] = mark;
      const cx = line[4 * edge]!;
      const cy = line[4 * edge + 1]!;
      const dx = line[4 * edge + 2]!;
      const dy = line[4 * edge + 3]!;
      const valueA = orientation(cx, cy, dx, dy, ax, ay);
      const valueB = orientation(cx, cy, dx, dy, bx, by);
      const sideB = sideOfLimit(valueB, cx, cy, dx, dy);
      if (sideOfLimit(valueA, cx, cy, dx, dy) === sideB) continue;
      if (sideOfPlotEdge(ax, ay, bx, by, cx, cy) !== sideOfPlotEdge(ax, ay, bx, by, dx, dy)) {
        addCrossing(work, coords, ring, a, b, edge, valueA, valueB, sideB);
      }
    }
  }
}

/** The plot's winding number round the first corner of every edge of the limit, walking each ring of the limit once. */
function windings(
  plots: FlatGeometry,
  firstRing: number,
  lastRing: number,
  area: PreparedArea,
  work: Crossings,
): Int32Array {
  const { line, count, ringStart } = area.edges;
  const change = new Int32Array(count);
  const wanted = new Uint8Array(ringStart.length);
  for (let k = 0; k < work.count; k++) {
    change[work.limitEdge[k]!]! -= work.sign[k]! * work.turn[work.ring[k]!]!;
  }
  for (let k = 0; k < work.candidates; k++) wanted[area.edges.ringOf[work.candidate[k]!]!] = 1;
  const winding = new Int32Array(count);
  for (let ring = 0; ring + 1 < ringStart.length; ring++) {
    if (wanted[ring] === 0) continue;
    const from = ringStart[ring]!;
    let state = 0;
    for (let r = firstRing; r < lastRing; r++) {
      const start = plots.ringStart[r]!;
      const end = plots.ringStart[r + 1]!;
      if (end === start) continue;
      const turns = ringWinding(plots.coords, start, end, line[4 * from]!, line[4 * from + 1]!);
      state += work.turn[r - firstRing]! * turns;
    }
    for (let edge = from; edge < ringStart[ring + 1]!; edge++) {
      winding[edge] = state;
      state += change[edge]!;
    }
  }
  return winding;
}

/**
 * The crossings of a plot of very many corners: near-linear, but slower for small ones. Whether the plot winds round any
 * corner of the limit.
 */
export function findCrossingsOfLarge(
  plots: FlatGeometry,
  firstRing: number,
  lastRing: number,
  area: PreparedArea,
  work: Crossings,
): boolean {
  const { coords, ringStart } = plots;
  for (let ring = firstRing; ring < lastRing; ring++) {
    const from = ringStart[ring]!;
    const to = ringStart[ring + 1]!;
    for (let a = from; a < to; a++) {
      crossEdge(work, coords, area, ring - firstRing, a, a + 1 < to ? a + 1 : from);
    }
  }
  const winding = windings(plots, firstRing, lastRing, area, work);
  let swallows = false;
  for (let k = 0; k < work.candidates; k++) {
    work.winding[k] = winding[work.candidate[k]!]!;
    if (work.winding[k] !== 0) swallows = true;
  }
  return swallows;
}
