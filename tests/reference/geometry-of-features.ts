import type { FlatGeometry } from "../../src/geo/flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../../src/geo/flat/flat-geometry-builder.ts";
import { flattenGeoJson } from "../../src/geo/flat/flatten-geojson.ts";

/** The features of a GeoJSON text, in its order. */
export function geometryOfFeatures(text: string): FlatGeometry {
  const builder = new FlatGeometryBuilder();
  const { features } = JSON.parse(text) as { features: { geometry: unknown }[] };
  for (const { geometry } of features) {
    const { fault } = flattenGeoJson(geometry, builder);
    if (fault) throw new Error(`reference geometry refused: ${fault.reason}`);
  }
  return builder.build();
}
