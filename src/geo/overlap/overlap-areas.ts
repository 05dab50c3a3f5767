import { insideArea } from "../area/locate.ts";
import type { PreparedArea } from "../area/prepared-area.ts";
import { settleDisc, settleVertices } from "../area/settle.ts";
import { type FlatGeometry, GEOMETRY_POLYGON } from "../flat/flat-geometry.ts";
import { polygonArea } from "../plane/polygon-area.ts";
import { newCrossings } from "./crossings.ts";
import { findCrossings } from "./find-crossings.ts";
import { overlapArea } from "./overlap-area.ts";
import { plotBox } from "./plot-box.ts";

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
  const { x0, y0, perMetre, cols, rows, cell } = area.grid;
  const { centreDistance } = area;
  const halfDiagonal = cell * Math.SQRT1_2;
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
    const fx = (ox - x0) * perMetre;
    const fy = (oy - y0) * perMetre;
    let side = 0;
    if (fx >= 0 && fy >= 0 && fx < cols && fy < rows) {
      const distance = centreDistance[(fy | 0) * cols + (fx | 0)]!;
      const clear = Math.abs(distance) - halfDiagonal;
      if (clear > 0 && clear * clear > radius2) side = distance;
    }
    if (side === 0) side = settleDisc(area, ox, oy, radius2);
    if (side === 0) {
      plotBox(coords, from, to, box);
      side = settleVertices(area, coords, from, to, box);
      if (side === 0) {
        if (findCrossings(plots, feature, area, box, work)) {
          const overlap = overlapArea(plots, feature, area, work);
          result[feature] = overlap > 0 ? overlap : 0;
          continue;
        }
        side = insideArea(area, ox, oy);
      }
    }
    if (side <= 0) continue;
    result[feature] =
      lastRing - firstRing === 1 ? Math.abs(twice / 2) : polygonArea(plots, feature);
  }
  return result;
}
