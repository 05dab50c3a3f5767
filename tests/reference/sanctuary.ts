import { existsSync, readFileSync } from "node:fs";
import { type FlatGeometry, GEOMETRY_POLYGON } from "../../src/geo/flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../../src/geo/flat/flat-geometry-builder.ts";

const FILE = "../shared/facts/limite-sn08-tabaconas-namballe.csv";

export const sanctuaryAbsent = !existsSync(FILE);

/** The limit as the reference holds it: corners in UTM 17S, centimetres. */
export function sanctuary(): FlatGeometry {
  const builder = new FlatGeometryBuilder();
  builder.beginFeature(GEOMETRY_POLYGON);
  builder.beginPart();
  builder.beginRing();
  for (const row of readFileSync(FILE, "utf8").trim().split("\n").slice(1)) {
    const [, east, north] = row.split(",").map(Number);
    builder.vertex(east!, north!);
  }
  builder.endRing();
  return builder.build();
}
