import type { FlatGeometry } from "../flat/flat-geometry.ts";
import { ringArea } from "./ring-area.ts";

/** Planar area of one polygon feature: its shells less their holes, however the rings turn. */
export function polygonArea(geometry: FlatGeometry, feature: number): number {
  const { coords, ringStart, partStart, featureStart } = geometry;
  let area = 0;
  for (let part = featureStart[feature]!; part < featureStart[feature + 1]!; part++) {
    const shell = partStart[part]!;
    for (let ring = shell; ring < partStart[part + 1]!; ring++) {
      const size = Math.abs(ringArea(coords, ringStart[ring]!, ringStart[ring + 1]!));
      area += ring === shell ? size : -size;
    }
  }
  return area;
}
