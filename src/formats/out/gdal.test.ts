import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { toGeoJson } from "../../geo/flat/to-geojson.ts";
import { OUT_FORMAT, type OutFormatName } from "./out-formats.ts";
import { sampleRecords } from "./sample-records.ts";

/** GDAL's converter, by its name or where the machine says. */
const OGR = process.env.OGR2OGR ?? "ogr2ogr";

/** GDAL is not part of the project: where a machine has it, it is the judge. */
const hasGdal = (() => {
  try {
    execFileSync(OGR, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

const folder = mkdtempSync(join(tmpdir(), "lindero-gdal-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Feature {
  readonly properties: Readonly<Record<string, string | number | null>>;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}

/** What GDAL reads of a file, as it writes it to GeoJSON with 17 digits. */
const throughGdal = async (format: OutFormatName, of: "polygons" | "holed" | "points") => {
  const records = sampleRecords(of, "degrees");
  const { bytes } = await (await OUT_FORMAT[format].load())(records, new Date(0));
  const path = join(folder, `${format}-${of}.${OUT_FORMAT[format].ending}`);
  writeFileSync(path, bytes);
  const out = join(folder, `${format}-${of}-gdal.geojson`);
  const points = ["-oo", "X_POSSIBLE_NAMES=lon", "-oo", "Y_POSSIBLE_NAMES=lat"];
  const open = format.startsWith("csv") ? ["-oo", "GEOM_POSSIBLE_NAMES=wkt", ...points] : [];
  const source = format === "shapefile" ? `/vsizip/${path}` : path;
  const layers = format === "gpx" ? [of === "points" ? "waypoints" : "tracks"] : [];
  const style = ["-f", "GeoJSON", "-lco", "COORDINATE_PRECISION=17", "-lco", "RFC7946=NO"];
  execFileSync(OGR, [...style, ...open, out, source, ...layers], { stdio: "pipe" });
  const { features } = JSON.parse(readFileSync(out, "utf8")) as { features: readonly Feature[] };
  return { records, features };
};

type Nested = number | readonly Nested[];
const numbers = (value: Nested): readonly number[] =>
  typeof value === "number" ? [value] : value.flatMap(numbers);
const sorted = (value: unknown) => [...numbers(value as Nested)].sort((a, b) => a - b);

describe.skipIf(!hasGdal)("GDAL opens it unchanged", () => {
  test.each(["geojson", "geopackage", "shapefile", "kml", "csv", "csv-excel"] as const)(
    "%s",
    async (format) => {
      for (const of of ["holed", "points"] as const) {
        const { records, features } = await throughGdal(format, of);
        expect(features).toHaveLength(3);
        for (const [i, { properties, geometry }] of features.entries()) {
          const shape = toGeoJson(records.geometry, i)!;
          expect(geometry.type).toBe(shape.type);
          expect(sorted(geometry.coordinates)).toEqual(sorted(shape.coordinates));
          const texts = Object.values(properties).map((value) => String(value));
          for (const cell of records.cells[i]!) if (cell !== "") expect(texts).toContain(cell);
        }
      }
    },
  );

  test("gpx", async () => {
    const { records, features } = await throughGdal("gpx", "polygons");
    for (const [i, { properties, geometry }] of features.entries()) {
      const shape = toGeoJson(records.geometry, i)!;
      expect(sorted(geometry.coordinates)).toEqual(sorted(shape.coordinates));
      expect(properties.name).toBe(records.cells[i]![0]);
      expect(properties.desc).toContain(`dni: ${records.cells[i]![1]}`);
    }
  });

  test("xlsx", async () => {
    const { records, features } = await throughGdal("xlsx", "holed");
    for (const [i, { properties }] of features.entries()) {
      const texts = Object.values(properties).map((value) => String(value));
      for (const cell of records.cells[i]!) if (cell !== "") expect(texts).toContain(cell);
    }
  });
});
