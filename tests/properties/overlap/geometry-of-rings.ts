import { type FlatGeometry, GEOMETRY_POLYGON } from "../../../src/geo/flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../../../src/geo/flat/flat-geometry-builder.ts";
import type { Rings } from "./slab-overlap.ts";

/** Features of polygons: feature → polygons → rings (shell first). */
export function geometryOfRings(features: readonly (readonly Rings[])[]): FlatGeometry {
  const builder = new FlatGeometryBuilder();
  for (const polygons of features) {
    builder.beginFeature(GEOMETRY_POLYGON);
    for (const rings of polygons) {
      builder.beginPart();
      for (const ring of rings) {
        builder.beginRing();
        for (let at = 0; at < ring.length; at += 2) builder.vertex(ring[at]!, ring[at + 1]!);
        builder.endRing();
      }
    }
  }
  return builder.build();
}
