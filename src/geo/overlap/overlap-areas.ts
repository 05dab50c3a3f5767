import { columnOf, rowOf } from "../area/edge-grid.ts";
import type { PreparedArea } from "../area/prepared-area.ts";
import { type FlatGeometry, GEOMETRY_POLYGON } from "../flat/flat-geometry.ts";
import { polygonArea } from "../plane/polygon-area.ts";
import { newCrossings } from "./crossings.ts";
import { findCrossings } from "./find-crossings.ts";
import { overlapArea } from "./overlap-area.ts";
import { plotBox } from "./plot-box.ts";

/** Signed clear distance (`area/clear-field.ts`) of the cell that holds a point; -Infinity outside the area's box. */
export function clearAt(area: PreparedArea, x: number, y: number): number {
  const { grid } = area;
  const fx = (x - grid.x0) * grid.perMetre;
  const fy = (y - grid.y0) * grid.perMetre;
  if (!(fx >= 0 && fy >= 0 && fx < grid.cols && fy < grid.rows)) return 0;
  return area.clear[rowOf(grid, y) * grid.cols + columnOf(grid, x)]!;
}

/**
 * Area in m² of every plot's part in the area: 0 for points, features without geometry and plots outside.
 * Same plane, metres. Exact to about 1e-7 m² for valid polygons; a ring that crosses itself counts each face
 * as often as it goes round it. Never throws.
 */
export function overlapAreas(plots: FlatGeometry, area: PreparedArea): Float64Array {
  const { coords, ringStart, partStart, featureStart, type } = plots;
  const features = type.length;
  const result = new Float64Array(features);
  const work = newCrossings(area.edges.count);
  const box = new Float64Array(4);
  for (let feature = 0; feature < features; feature++) {
    if (type[feature] !== GEOMETRY_POLYGON) continue;
    const firstRing = partStart[featureStart[feature]!]!;
    const lastRing = partStart[featureStart[feature + 1]!]!;
    const from = ringStart[firstRing]!;
    const to = ringStart[lastRing]!;
    if (to - from < 3) continue;
    const ox = coords[2 * from]!;
    const oy = coords[2 * from + 1]!;
    let px = 0;
    let py = 0;
    let twice = 0;
    let radius2 = 0;
    for (let at = 2 * from + 2; at < 2 * to; at += 2) {
      const x = coords[at]! - ox;
      const y = coords[at + 1]! - oy;
      const far2 = x * x + y * y;
      if (far2 > radius2) radius2 = far2;
      twice += px * y - x * py;
      px = x;
      py = y;
    }
    let clear = clearAt(area, ox, oy);
    if (!(clear * clear > radius2)) {
      plotBox(coords, from, to, box);
      clear = settleByBox(area, box);
    }
    if (clear < 0) continue;
    if (clear > 0) {
      result[feature] =
        lastRing - firstRing === 1 ? Math.abs(twice / 2) : polygonArea(plots, feature);
      continue;
    }
    findCrossings(plots, feature, area, box, work);
    const overlap = overlapArea(plots, feature, area, work);
    result[feature] = overlap > 0 ? overlap : 0;
  }
  return result;
}

/** Positive: the box lies in the area; negative: outside it; 0: it may meet the limit. */
export function settleByBox(area: PreparedArea, box: Float64Array): number {
  const { grid } = area;
  const maxX = grid.x0 + grid.cols * grid.cell;
  const maxY = grid.y0 + grid.rows * grid.cell;
  if (box[2]! < grid.x0 || box[0]! > maxX || box[3]! < grid.y0 || box[1]! > maxY) return -1;
  const x = (box[0]! + box[2]!) / 2;
  const y = (box[1]! + box[3]!) / 2;
  const clear = clearAt(area, x, y);
  const dx = box[2]! - x;
  const dy = box[3]! - y;
  return clear * clear > dx * dx + dy * dy ? clear : 0;
}
