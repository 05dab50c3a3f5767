import { readFileSync } from "node:fs";
import { type FlatGeometry, GEOMETRY_POLYGON } from "../../src/geo/flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../../src/geo/flat/flat-geometry-builder.ts";

/** The limit of the sanctuary in EPSG:32717, 1,231 corners. Read from the repository's root. */
export function readLimit(): FlatGeometry {
  const builder = new FlatGeometryBuilder();
  builder.beginFeature(GEOMETRY_POLYGON);
  builder.beginPart();
  builder.beginRing();
  const rows = readFileSync("data/limite-sn08/vertices.csv", "utf8").trim().split("\n").slice(1);
  for (const row of rows) {
    const [, east, north] = row.split(",").map(Number);
    builder.vertex(east!, north!);
  }
  builder.endRing();
  return builder.build();
}
