import type { Feature, FeatureCollection } from "geojson";
import type { FlatGeometry } from "../geo/flat/flat-geometry.ts";

/**
 * Rings of one polygon feature as closed lines with the area on their right hand: shells clockwise,
 * holes counter-clockwise (seen with north up). MapLibre shifts a line by `line-offset` to its right.
 */
export const areaRings = (geometry: FlatGeometry, feature: number): FeatureCollection => {
  const { partStart, featureStart } = geometry;
  const features: Feature[] = [];
  for (let part = featureStart[feature]!; part < featureStart[feature + 1]!; part++) {
    const shell = partStart[part]!;
    for (let ring = shell; ring < partStart[part + 1]!; ring++) {
      const coordinates = closedRing(geometry, ring, ring === shell);
      if (coordinates.length < 4) continue;
      features.push({
        type: "Feature",
        properties: {},
        geometry: { type: "LineString", coordinates },
      });
    }
  }
  return { type: "FeatureCollection", features };
};

const closedRing = (
  { coords, ringStart }: FlatGeometry,
  ring: number,
  clockwise: boolean,
): number[][] => {
  const from = ringStart[ring]!;
  const to = ringStart[ring + 1]!;
  const points: number[][] = [];
  let doubled = 0;
  const [x0, y0] = [coords[2 * from] ?? 0, coords[2 * from + 1] ?? 0];
  for (let v = from; v < to; v++) {
    const next = v + 1 < to ? v + 1 : from;
    const [x, y] = [coords[2 * v]!, coords[2 * v + 1]!];
    doubled += (x - x0) * (coords[2 * next + 1]! - y0) - (coords[2 * next]! - x0) * (y - y0);
    points.push([x, y]);
  }
  if (points[0]) points.push(points[0]);
  return doubled < 0 === clockwise ? points : points.reverse();
};
