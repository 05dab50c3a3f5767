import { type FlatGeometry, GEOMETRY_POINT } from "./flat-geometry.ts";

/** The GeoJSON geometries this house writes; `coordinates` in the order x, y (lon, lat). */
export type PlainGeometry =
  | { readonly type: "Point"; readonly coordinates: Position }
  | { readonly type: "MultiPoint"; readonly coordinates: Position[] }
  | { readonly type: "Polygon"; readonly coordinates: Position[][] }
  | { readonly type: "MultiPolygon"; readonly coordinates: Position[][][] };

export type Position = [number, number];

/**
 * Feature i as a GeoJSON geometry, in the geometry's own CRS, with rings closed (first vertex repeated).
 * One part gives Polygon or Point, several give MultiPolygon or MultiPoint, none gives null.
 * The direction of rings is kept as it is.
 */
export function toGeoJson(geometry: FlatGeometry, i: number): PlainGeometry | null {
  const { partStart, featureStart, type } = geometry;
  const first = featureStart[i]!;
  const end = featureStart[i + 1]!;
  if (end === first) return null;
  if (type[i] === GEOMETRY_POINT) {
    const points: Position[] = [];
    for (let p = first; p < end; p++) points.push(...vertices(geometry, partStart[p]!));
    return points.length === 1
      ? { type: "Point", coordinates: points[0]! }
      : { type: "MultiPoint", coordinates: points };
  }
  const polygons: Position[][][] = [];
  for (let p = first; p < end; p++) {
    const rings: Position[][] = [];
    for (let r = partStart[p]!; r < partStart[p + 1]!; r++) {
      const ring = vertices(geometry, r);
      if (ring.length > 0) ring.push([...ring[0]!]);
      rings.push(ring);
    }
    polygons.push(rings);
  }
  return polygons.length === 1
    ? { type: "Polygon", coordinates: polygons[0]! }
    : { type: "MultiPolygon", coordinates: polygons };
}

function vertices({ coords, ringStart }: FlatGeometry, ring: number): Position[] {
  const found: Position[] = [];
  for (let v = ringStart[ring]!; v < ringStart[ring + 1]!; v++) {
    found.push([coords[2 * v]!, coords[2 * v + 1]!]);
  }
  return found;
}
