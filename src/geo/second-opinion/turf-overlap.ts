import { intersect } from "@turf/intersect";
import { totalBounds } from "../flat/bounds.ts";
import { type FlatGeometry, featureCount } from "../flat/flat-geometry.ts";
import { type Position, toGeoJson } from "../flat/to-geojson.ts";

/**
 * Overlap of all polygons of `plot` with all polygons of `area`, both in one plane (metres), in m²: clipped by
 * `@turf/intersect` on coordinates from a local origin, and measured by the shoelace there. An independent recomputation,
 * to be compared with the kernel's figure. null where Turf throws, as it does on some valid plots with a vertex on the limit's edge.
 * Polygons within one argument must not overlap each other. Slow (tens of ms against a large area): for one plot at a time.
 */
export function turfOverlapM2(plot: FlatGeometry, area: FlatGeometry): number | null {
  const bounds = totalBounds(plot);
  if (!bounds) return 0;
  const [x0, y0] = bounds;
  const own = multiPolygon(plot, x0, y0);
  const other = multiPolygon(area, x0, y0);
  if (own.coordinates.length === 0 || other.coordinates.length === 0) return 0;
  try {
    const piece = intersect({
      type: "FeatureCollection",
      features: [own, other].map((geometry) => ({ type: "Feature", properties: {}, geometry })),
    });
    if (!piece) return 0;
    const { geometry } = piece;
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    return polygons.reduce((sum, rings) => sum + polygonArea(rings), 0);
  } catch {
    return null;
  }
}

function multiPolygon(
  geometry: FlatGeometry,
  x0: number,
  y0: number,
): { readonly type: "MultiPolygon"; readonly coordinates: Position[][][] } {
  const coordinates: Position[][][] = [];
  for (let i = 0; i < featureCount(geometry); i++) {
    const feature = toGeoJson(geometry, i);
    if (feature?.type === "Polygon") coordinates.push(feature.coordinates);
    else if (feature?.type === "MultiPolygon") coordinates.push(...feature.coordinates);
  }
  for (const polygon of coordinates) {
    for (const ring of polygon) {
      for (const position of ring) {
        position[0] -= x0;
        position[1] -= y0;
      }
    }
  }
  return { type: "MultiPolygon", coordinates };
}

const polygonArea = (rings: readonly (readonly number[])[][]): number =>
  rings.reduce((sum, ring, k) => sum + (k === 0 ? 1 : -1) * Math.abs(shoelace(ring)), 0);

/** Of a closed ring. */
function shoelace(ring: readonly (readonly number[])[]): number {
  let doubled = 0;
  for (let k = 1; k < ring.length; k++) {
    const [x1 = NaN, y1 = NaN] = ring[k - 1]!;
    const [x2 = NaN, y2 = NaN] = ring[k]!;
    doubled += x1 * y2 - x2 * y1;
  }
  return doubled / 2;
}
