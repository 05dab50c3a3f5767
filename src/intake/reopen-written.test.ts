import { expect, test } from "vitest";
import { OUT_FORMAT, OUT_FORMATS, type OutFormatName } from "../formats/out/out-formats.ts";
import { sampleRecords } from "../formats/out/sample-records.ts";
import type { OutRecords } from "../formats/out-records.ts";
import { UTM_17S } from "../geo/crs/crs.ts";
import { projectGeometry } from "../geo/crs/project-geometry.ts";
import { toGeoJson } from "../geo/flat/to-geojson.ts";
import { polygonArea } from "../geo/plane/polygon-area.ts";
import { readDataset } from "./intake.ts";

const MADE = new Date("2026-11-30T12:00:00Z");

const write = async (format: OutFormatName, records: OutRecords) =>
  (await OUT_FORMAT[format].load())(records, MADE);

const reopen = async (format: OutFormatName, records: OutRecords) => {
  const { bytes } = await write(format, records);
  const name = `padron.${OUT_FORMAT[format].ending}`;
  return readDataset({ name, bytes }, { crs: records.crs });
};

/** Formats whose columns come back under their own names. */
const NAMED = ["geojson", "geopackage", "kml", "xlsx", "csv-excel", "csv"] as const;

test.each(NAMED)("%s gives back every text and every digit", async (format) => {
  for (const shape of ["polygons", "holed", "points"] as const) {
    const records = sampleRecords(shape, "degrees");
    const { dataset, issues } = await reopen(format, records);
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(dataset?.ids).toEqual(["000123", "LP-0007", "007"]);
    for (const [i, row] of records.cells.entries()) {
      for (const [c, column] of records.columns.entries()) {
        expect(dataset?.properties[i]?.[column] ?? "").toBe(row[c]);
      }
      expect(toGeoJson(dataset!.geometry, i)).toEqual(toGeoJson(records.geometry, i));
    }
  }
});

test.each(["shapefile", "gpx"] as const)("%s gives back shapes and texts", async (format) => {
  const records = sampleRecords("polygons", "degrees");
  const { dataset, issues } = await readDataset(
    { name: `padron.${OUT_FORMAT[format].ending}`, bytes: (await write(format, records)).bytes },
    { closeLines: true },
  );
  expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  const before = projectGeometry(records.geometry, records.crs, UTM_17S);
  const after = projectGeometry(dataset!.geometry, dataset!.crs, UTM_17S);
  for (const i of records.cells.keys()) {
    expect(polygonArea(after, i)).toBeCloseTo(polygonArea(before, i), 6);
    const texts = Object.values(dataset!.properties[i]!);
    for (const cell of records.cells[i]!) if (cell !== "") expect(texts).toContain(cell);
  }
});

test.each(["geojson", "shapefile", "geopackage", "xlsx", "csv"] as const)(
  "%s keeps a plane's metres to the last digit",
  async (format) => {
    const records = sampleRecords("points", "utm");
    const { dataset } = await reopen(format, records);
    expect(dataset?.crs).toEqual(UTM_17S);
    expect([...dataset!.geometry.coords]).toEqual([...records.geometry.coords]);
  },
);

test.each(OUT_FORMATS)("%s: the same records give the same bytes", async (format) => {
  const [one, two] = [
    await write(format, sampleRecords("holed")),
    await write(format, sampleRecords("holed")),
  ];
  expect(two.bytes).toEqual(one.bytes);
});

test("what a format cannot hold is told", async () => {
  const holed = sampleRecords("holed");
  expect((await write("gpx", holed)).losses).toContainEqual({
    kind: "record-left-out",
    record: 1,
    why: "hole",
  });
  const { losses } = await write("shapefile", holed);
  expect(losses).toContainEqual({
    kind: "column-renamed",
    column: "organizacion_regional",
    written: "organiza_2",
  });
  const odd = {
    ...holed,
    cells: holed.cells.map((row) => ["=1+1", `\u0001${"á".repeat(200)}`, ...row.slice(2)]),
  };
  expect((await write("csv", odd)).losses).toContainEqual({
    kind: "formula-guarded",
    record: 0,
    column: "codigo_parcela",
  });
  expect((await write("shapefile", odd)).losses).toContainEqual({
    kind: "text-cut",
    record: 2,
    column: "dni",
  });
  expect((await write("kml", odd)).losses).toContainEqual({
    kind: "letters-left-out",
    record: 0,
    column: "dni",
  });
  const long = { ...holed, cells: holed.cells.map((row) => ["x".repeat(40_000), ...row.slice(1)]) };
  expect((await write("xlsx", long)).losses).toContainEqual({
    kind: "record-left-out",
    record: 2,
    why: "cell-too-long",
  });
});
