import type { Parts } from "../../../../geo/edit/ring-edits.ts";
import { type FlatGeometry, GEOMETRY_POLYGON } from "../../../../geo/flat/flat-geometry.ts";

/** A polygon of a register with its very figures; null for a point, and for what has no place. */
export function partsOfFeature(geometry: FlatGeometry, feature: number): Parts | null {
  const { coords, ringStart, partStart, featureStart, type } = geometry;
  if (type[feature] !== GEOMETRY_POLYGON) return null;
  const parts: number[][][] = [];
  for (let part = featureStart[feature]!; part < featureStart[feature + 1]!; part++) {
    const rings: number[][] = [];
    for (let ring = partStart[part]!; ring < partStart[part + 1]!; ring++)
      rings.push([...coords.subarray(2 * ringStart[ring]!, 2 * ringStart[ring + 1]!)]);
    parts.push(rings);
  }
  return parts.length > 0 ? parts : null;
}
