import { intersect } from "@turf/intersect";
import { pointToPolygonDistance } from "@turf/point-to-polygon-distance";
import type { FlatGeometry } from "../../src/geo/flat/flat-geometry.ts";
import { toGeoJson } from "../../src/geo/flat/to-geojson.ts";

type Polygon = GeoJSON.Feature<GeoJSON.Polygon>;

const feature = (geometry: FlatGeometry, k: number): Polygon => ({
  type: "Feature",
  properties: {},
  geometry: toGeoJson(geometry, k) as unknown as GeoJSON.Polygon,
});

function shoelace(rings: readonly GeoJSON.Position[][]): number {
  let area = 0;
  for (const [index, ring] of rings.entries()) {
    const [ox, oy] = ring[0] as [number, number];
    let twice = 0;
    for (let k = 0; k + 1 < ring.length; k++) {
      const [ax, ay] = ring[k] as [number, number];
      const [bx, by] = ring[k + 1] as [number, number];
      twice += (ax - ox) * (by - oy) - (bx - ox) * (ay - oy);
    }
    area += (index === 0 ? 1 : -1) * Math.abs(twice / 2);
  }
  return area;
}

/** Naive use of `@turf/intersect`: every plot of `which` against the whole area, planar area of the piece; NaN where it throws. */
export function turfIntersect(plots: FlatGeometry, area: FlatGeometry, which: readonly number[]) {
  const limit = feature(area, 0);
  const own = which.map((k) => feature(plots, k));
  return () =>
    own.map((plot) => {
      try {
        const piece = intersect({ type: "FeatureCollection", features: [plot, limit] });
        if (!piece) return 0;
        const { geometry } = piece;
        const polygons =
          geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
        return polygons.reduce((sum, rings) => sum + shoelace(rings), 0);
      } catch {
        return Number.NaN;
      }
    });
}

/** Distance from points (lon, lat pairs) to the polygon, planar in Turf's sense, in metres. */
export function turfDistance(points: readonly GeoJSON.Position[], area: FlatGeometry) {
  const limit = feature(area, 0);
  return () =>
    points.map((point) =>
      pointToPolygonDistance(point, limit, { units: "meters", method: "planar" }),
    );
}
