import type { FlatGeometry } from "../flat/flat-geometry.ts";
import { polygonArea } from "../plane/polygon-area.ts";
import { groupRings } from "../plane/rings/group-rings.ts";
import { polygonsOfGroups } from "../plane/rings/polygons-of-groups.ts";
import { cleanRings, edgesOfRings } from "./area-edges.ts";
import { centreSides } from "./centre-sides.ts";
import { distanceField } from "./distance-field.ts";
import { buildEdgeGrid } from "./edge-grid.ts";
import { mergeRings } from "./merge/merge-rings.ts";
import { buildNearestIndex } from "./nearest-index.ts";
import type { PreparedArea } from "./prepared-area.ts";

/**
 * Prepares an area once for many plots. All polygon features together are the area; parts that overlap or share an
 * edge are merged. Coordinates in metres of one plane, used as they are.
 */
export function prepareArea(source: FlatGeometry): PreparedArea {
  const cleaned = cleanRings(source);
  const rings = source.partStart.length > 2 ? mergeRings(cleaned) : cleaned;
  const edges = edgesOfRings(rings);
  const grid = buildEdgeGrid(edges);
  const centreInside = centreSides(edges, grid);
  const nearest = buildNearestIndex(edges);
  const geometry = polygonsOfGroups(groupRings(rings));
  const areaM2 = polygonArea(geometry, 0);
  const centreDistance = distanceField(edges, grid, centreInside);
  return { geometry, areaM2, edges, grid, centreInside, centreDistance, nearest };
}
