import { wktToGeoJSON } from "betterknown";
import type { FlatGeometry } from "../../src/geo/flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../../src/geo/flat/flat-geometry-builder.ts";
import { flattenGeoJson } from "../../src/geo/flat/flatten-geojson.ts";

/** The rows of a `;` table whose last column is WKT, in its order. */
export function geometryOfWkt(table: string): FlatGeometry {
  const builder = new FlatGeometryBuilder();
  for (const row of table.trim().split("\n").slice(1)) {
    const { fault } = flattenGeoJson(wktToGeoJSON(row.slice(row.lastIndexOf(";") + 1)), builder);
    if (fault) throw new Error(`reference geometry refused: ${fault.reason}`);
  }
  return builder.build();
}
