import type { FlatGeometry } from "../flat/flat-geometry.ts";
import { WGS84_GEODESIC } from "./geographiclib.ts";
import { shellsMinusHoles } from "./ring-sum.ts";

/**
 * Area of feature i (lon, lat in degrees) on the WGS84 ellipsoid in m², edges being geodesics: GeographicLib's
 * `PolygonArea`, at some 3 µs a vertex. Any shape, any latitude, poles included.
 */
export function exactEllipsoidalArea(geometry: FlatGeometry, i: number): number {
  const { coords } = geometry;
  return shellsMinusHoles(geometry, i, (from, to) => {
    const polygon = WGS84_GEODESIC.Polygon(false);
    for (let v = from; v < to; v++) polygon.AddPoint(coords[2 * v + 1]!, coords[2 * v]!);
    return polygon.Compute(false, true).area ?? NaN;
  });
}
