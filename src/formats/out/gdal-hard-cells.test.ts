import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { UTM_17S, WGS84 } from "../../geo/crs/crs.ts";
import { projectGeometry } from "../../geo/crs/project-geometry.ts";
import { FlatGeometryBuilder } from "../../geo/flat/flat-geometry-builder.ts";
import { flattenGeoJson } from "../../geo/flat/flatten-geojson.ts";
import { type PlainGeometry, toGeoJson } from "../../geo/flat/to-geojson.ts";
import { guardFormula } from "../csv/csv-cell.ts";
import type { OutRecords } from "../out-records.ts";
import { OUT_FORMAT, type OutFormatName } from "./out-formats.ts";

/** GDAL's converter, by its name or where the machine says. */
const OGR = process.env.OGR2OGR ?? "ogr2ogr";
const hasGdal = (() => {
  try {
    execFileSync(OGR, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();
const folder = mkdtempSync(join(tmpdir(), "lindero-hard-"));
afterAll(() => rmSync(folder, { recursive: true }));

const square = (x: number, y: number, side: number): [number, number][] => [
  [x, y],
  [x, y + side],
  [x + side, y + side],
  [x + side, y],
  [x, y],
];
const [E, N] = [743_383.39, 9_411_351.123_456_7];
const hole = (x: number, y: number) => square(x, y, 10).reverse();
/** One plot, holes, parts of which one has a hole, none, a point, several points. */
const SHAPES: readonly (PlainGeometry | null)[] = [
  { type: "Polygon", coordinates: [square(E, N, 100)] },
  { type: "Polygon", coordinates: [square(E, N, 100), hole(E + 20, N + 20), hole(E + 60.5, N)] },
  {
    type: "MultiPolygon",
    coordinates: [[square(E, N, 90)], [square(E + 300, N, 50), hole(E + 310, N + 10)]],
  },
  null,
  { type: "Point", coordinates: [E, N] },
];

const LONG = "ñ".repeat(240);
/** Columns by name, and a cell of each record; names that are one within 10 letters, that GDAL has for itself, that are figures. */
const COLUMNS: readonly (readonly [name: string, cell: (k: number) => string])[] = [
  ["código_parcela_vieja", (k) => `ñ-${k}`],
  ["código_parcela_nueva", (k) => `00${k}`],
  ["Año de siembra", () => "2024-01-31"],
  ["17 dígitos", () => "12345678901234567"],
  ["fórmula", () => '=HYPERLINK("http://x";"y")'],
  ["línea", () => "uno\r\ndos\ntres"],
  ["observación", (k) => `${LONG}${k}`],
  ["orillas", () => "  a b  "],
  ["FID", (k) => `f${k}`],
  ["id", (k) => `i${k}`],
  ["geometry", () => "POINT (1 2)"],
  ["2020", () => "1.10"],
  ["2019", (k) => `2.${k}5`],
  ["area_ha", (k) => `${k + 0.25}`],
];
const NAMES = COLUMNS.map(([name]) => name);
const records = (shapes: readonly (PlainGeometry | null)[]): OutRecords => {
  const out = new FlatGeometryBuilder();
  for (const shape of shapes) flattenGeoJson(shape, out);
  return {
    name: 'Padrón "Ñ"; 2026.xlsx',
    crs: UTM_17S,
    geometry: out.build(),
    columns: NAMES,
    cells: shapes.map((_, k) => COLUMNS.map(([, cell]) => cell(k))),
    figures: [NAMES.indexOf("area_ha")],
  };
};

interface Feature {
  readonly properties: Readonly<Record<string, string | number | null>>;
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
}

/** What GDAL reads of the layers of a file, without a warning. */
const throughGdal = (source: string, options: readonly string[], layers: readonly string[]) =>
  (layers.length > 0 ? layers.map((layer) => [layer]) : [[]]).flatMap((layer) => {
    const style = ["-f", "GeoJSON", "-lco", "COORDINATE_PRECISION=17", "-lco", "RFC7946=NO"];
    const headers = ["--config", "OGR_XLSX_HEADERS", "FORCE"];
    const out = execFileSync(
      OGR,
      [...headers, ...style, ...options, "/vsistdout/", source, ...layer],
      {
        stdio: ["ignore", "pipe", "inherit"],
      },
    );
    return (JSON.parse(out.toString()) as { features: readonly Feature[] }).features;
  });

const write = async (format: OutFormatName, given: OutRecords) => {
  const { bytes, losses } = await (await OUT_FORMAT[format].load())(given, new Date(0));
  const path = join(folder, `${format}-${given.cells.length}.${OUT_FORMAT[format].ending}`);
  writeFileSync(path, bytes);
  return { path, losses };
};

type Nested = number | readonly Nested[];
const sorted = (value: unknown): readonly number[] =>
  [value as Nested]
    .flat(8)
    .map(Number)
    .sort((a, b) => a - b);

const unixLines = (cell: string): string => cell.replaceAll("\r\n", "\n");

/** What a reader makes of a cell, where the format or the reader, and not our file, says otherwise. */
const READ: Partial<Record<OutFormatName, (cell: string) => string>> = {
  "csv-excel": (cell) => unixLines(guardFormula(cell)),
  csv: (cell) => unixLines(guardFormula(cell)),
  xlsx: unixLines,
  // GDAL trims what stands in an element; a dBase cell is filled with blanks.
  kml: (cell) => cell.trim(),
  shapefile: (cell) => (cell.startsWith(LONG) ? LONG.slice(0, 127) : cell.trim()),
};

describe.skipIf(!hasGdal)("GDAL reads every cell and coordinate of hard records", () => {
  test.each(["geojson", "geopackage", "shapefile", "kml", "xlsx", "csv-excel", "csv"] as const)(
    "%s",
    async (format) => {
      const given = records(SHAPES);
      const { path, losses } = await write(format, given);
      const names = new Map(
        losses.flatMap((one) =>
          one.kind === "column-renamed" ? [[one.column, one.written] as const] : [],
        ),
      );
      const features = throughGdal(
        format === "shapefile" ? `/vsizip/${path}` : path,
        format.startsWith("csv") ? ["-oo", "HEADERS=YES", "-oo", "GEOM_POSSIBLE_NAMES=wkt"] : [],
        format === "shapefile" ? ["Padron_N_2026_poligonos", "Padron_N_2026_puntos"] : [],
      );
      expect(features).toHaveLength(SHAPES.length);
      const read = READ[format] ?? ((cell) => cell);
      const own = OUT_FORMAT[format].degreesOnly
        ? projectGeometry(given.geometry, UTM_17S, WGS84)
        : given.geometry;
      for (const [i, { properties, geometry }] of features.entries()) {
        const cells = given.columns.map((column) =>
          String(properties[names.get(column) ?? column] ?? ""),
        );
        expect(cells).toEqual(given.cells[i]!.map(read));
        if (format === "xlsx") continue;
        const shape = toGeoJson(own, i);
        expect(geometry?.type).toBe(shape?.type);
        expect(sorted(geometry?.coordinates ?? [])).toEqual(sorted(shape?.coordinates ?? []));
      }
    },
  );

  test.each(["geojson", "geopackage", "shapefile"] as const)(
    "%s without records",
    async (format) => {
      const { path } = await write(format, records([]));
      expect(throughGdal(format === "shapefile" ? `/vsizip/${path}` : path, [], [])).toEqual([]);
    },
  );
});

test("what a format takes from a cell is told", async () => {
  const given = records(SHAPES);
  const told = async (format: OutFormatName) =>
    new Set((await write(format, given)).losses.map(({ kind }) => kind));
  expect(await told("shapefile")).toEqual(new Set(["column-renamed", "text-cut", "blanks-lost"]));
  expect(await told("xlsx")).toEqual(new Set(["line-ends"]));
  expect(await told("csv")).toEqual(new Set(["formula-guarded"]));
});

test("columns called by a year stay where the register has them", async () => {
  const { path } = await write("geojson", records(SHAPES.slice(0, 1)));
  const text = readFileSync(path, "utf8");
  const places = NAMES.map((column) => text.indexOf(`${JSON.stringify(column)}:`));
  expect(places).toEqual([...places].sort((a, b) => a - b));
});
