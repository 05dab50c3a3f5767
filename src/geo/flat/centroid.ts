import { type FlatGeometry, featureCount, GEOMETRY_POLYGON } from "./flat-geometry.ts";

/**
 * Centroid of all polygons, planar in the geometry's own coordinates, holes taken out; of all vertices where
 * there is no area; null where there is no vertex.
 */
export function centroid(geometry: FlatGeometry): [number, number] | null {
  const { coords, ringStart, partStart, featureStart, type } = geometry;
  if (coords.length === 0) return null;
  const x0 = coords[0]!;
  const y0 = coords[1]!;
  let area = 0;
  let mx = 0;
  let my = 0;
  for (let i = 0; i < featureCount(geometry); i++) {
    if (type[i] !== GEOMETRY_POLYGON) continue;
    for (let p = featureStart[i]!; p < featureStart[i + 1]!; p++) {
      const shell = partStart[p]!;
      for (let r = shell; r < partStart[p + 1]!; r++) {
        const ring = ringMoments(coords, ringStart[r]!, ringStart[r + 1]!, x0, y0);
        const sign = ring[0] > 0 === (r === shell) ? 1 : -1;
        area += sign * ring[0];
        mx += sign * ring[1];
        my += sign * ring[2];
      }
    }
  }
  if (area > 0) return [x0 + mx / (3 * area), y0 + my / (3 * area)];
  let sx = 0;
  let sy = 0;
  for (let k = 0; k < coords.length; k += 2) {
    sx += coords[k]! - x0;
    sy += coords[k + 1]! - y0;
  }
  return [x0 + (2 * sx) / coords.length, y0 + (2 * sy) / coords.length];
}

/** Twice the signed area, and three times that times the centroid, from x0, y0. */
function ringMoments(
  coords: Float64Array,
  from: number,
  to: number,
  x0: number,
  y0: number,
): [number, number, number] {
  let area = 0;
  let mx = 0;
  let my = 0;
  for (let v = from, u = to - 1; v < to; u = v++) {
    const x1 = coords[2 * u]! - x0;
    const y1 = coords[2 * u + 1]! - y0;
    const x2 = coords[2 * v]! - x0;
    const y2 = coords[2 * v + 1]! - y0;
    const cross = x1 * y2 - x2 * y1;
    area += cross;
    mx += cross * (x1 + x2);
    my += cross * (y1 + y2);
  }
  return [area, mx, my];
}
