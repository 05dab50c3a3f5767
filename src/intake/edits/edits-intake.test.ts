import { expect, test } from "vitest";
import { NO_EDITS } from "../../domain/register/edits-of-log.ts";
import type { RegisterEdits } from "../../domain/register/register-edits.ts";
import { type IntakeReport, readDataset } from "../intake.ts";

const read = (text: string, edits: Partial<RegisterEdits>, name = "a.csv"): Promise<IntakeReport> =>
  readDataset(
    { name, bytes: new TextEncoder().encode(text) },
    { kind: "plots", edits: { ...NO_EDITS, ...edits } },
  );

const told = (report: IntakeReport): string[] =>
  report.issues.map(({ code, source }) => `${source.row ?? "-"} ${code}`);

const POINTS = "cod,lat,lon\nA,-5.3,-78.9\nB,-5.31,\nC,-5.32,-78.92\n";
const square = (x: number, y: number, size = 100) =>
  ({
    crs: "EPSG:32717",
    type: "polygon",
    parts: [[[x, y, x + size, y, x + size, y + size, x, y + size]]],
  }) as const;

test("a refused row stands when its cell is mended", async () => {
  expect((await read(POINTS, {})).refused.map(({ row }) => row)).toEqual([3]);
  const report = await read(POINTS, { cells: [{ row: 3, column: "lon", value: "-78.91" }] });
  expect(report.refused).toEqual([]);
  expect(report.dataset?.ids).toEqual(["A", "B", "C"]);
  expect([...report.dataset!.geometry.coords.slice(2, 4)]).toEqual([-78.91, -5.31]);
  expect(report.dataset?.provenance.changes).toEqual({ cells: 1, shapes: 0, added: 0, removed: 0 });
});

test("a shape replaces a place that could not be read, exactly in its own figures", async () => {
  const utm = "cod;este;norte;zona\nA;728000;9412000;17S\nB;x;y;17S\n";
  const report = await read(utm, {
    shapes: [{ row: 3, outline: square(728_100.123, 9_412_000.5) }],
  });
  expect(report.refused).toEqual([]);
  expect([...report.dataset!.geometry.coords.slice(2, 6)]).toEqual([
    728_100.123, 9_412_000.5, 728_200.123, 9_412_000.5,
  ]);
  expect([...report.dataset!.geometry.type]).toEqual([1, 2]);
});

test("records are added and taken away, checked as any other, and counted", async () => {
  const report = await read(POINTS, {
    cells: [{ row: 3, column: "lon", value: "-78.91" }],
    added: [
      { row: 5, cells: { cod: "A", nota: "nueva" }, outline: square(728_000, 9_412_000) },
      { row: 6, cells: { cod: "D" }, outline: square(728_000, 9_412_000, 0) },
    ],
    removed: [{ row: 4, of: 2 }],
  });
  expect(report.dataset?.ids).toEqual(["A", "B", "A"]);
  expect([...report.dataset!.rows]).toEqual([2, 3, 5]);
  expect(report.dataset?.properties[2]).toMatchObject({ cod: "A", lat: "", nota: "nueva" });
  expect(report.refused.map(({ row }) => row)).toEqual([6]);
  expect(told(report)).toContain("5 row-code-repeated");
  expect(report.removed).toEqual([{ row: 4, of: 2, cells: expect.objectContaining({ cod: "C" }) }]);
  expect(report.counts).toMatchObject({ read: 4, accepted: 3, refused: 1 });
  expect(report.dataset?.provenance.changes).toEqual({
    ...{ cells: 1, shapes: 0, added: 2, removed: 1 },
    addedFrom: 5,
  });
});

test("what cannot be applied is told with its reason, once for each", async () => {
  const report = await read(POINTS, {
    cells: [
      { row: 30, column: "lon", value: "1" },
      { row: 2, column: "altura", value: "1" },
    ],
    shapes: [
      { row: 40, outline: square(0, 0) },
      { row: 2, outline: { ...square(0, 0), crs: "EPSG:9999" } },
    ],
    removed: [{ row: 50 }],
  });
  const own = report.issues.filter(({ code }) => code === "edit-not-applied");
  expect(own.map(({ params }) => params)).toEqual([
    { why: "row", count: 3, row: 30 },
    { why: "column", count: 1, row: 2 },
    { why: "crs", count: 1, row: 2 },
  ]);
  expect(report.dataset?.ids).toEqual(["A", "C"]);
  expect(report.dataset?.provenance.changes).toBeUndefined();
});

test("a line of too few cells stands when the missing ones are given, of too many when it was looked at", async () => {
  const text = "cod,lat,lon,nota\nA,-5.3,-78.9,x\nB,-5.31\nC,-5.32,-78.92,y,z\n";
  const half = await read(text, { cells: [{ row: 3, column: "lon", value: "-78.91" }] });
  expect(half.refused.map(({ row }) => row)).toEqual([3, 4]);
  const whole = await read(text, {
    cells: [
      { row: 3, column: "lon", value: "-78.91" },
      { row: 3, column: "nota", value: "" },
    ],
    seen: [{ row: 4, code: "row-too-many-cells" }],
  });
  expect(whole.dataset?.ids).toEqual(["A", "B", "C"]);
  expect(told(whole)).toEqual(["4 row-too-many-cells"]);
});

test("a plot of several lines goes whole, and GeoJSON is mended as a table is", async () => {
  const corners =
    "cod;vertice;este;norte\nA;1;728000;9412000\nA;2;728100;9412000\nA;3;728100;9412100\n" +
    "B;1;729000;9412000\nB;2;729100;9412000\nB;3;729100;9412100\n";
  const one = await read(corners, {
    cells: [{ row: 4, column: "norte", value: "9412150" }],
    removed: [{ row: 5 }],
  });
  expect(one.counts).toMatchObject({ lines: 3, read: 1, accepted: 1 });
  expect([...one.dataset!.geometry.coords]).toEqual([
    728_000, 9_412_000, 728_100, 9_412_000, 728_100, 9_412_150,
  ]);
  const json = JSON.stringify({
    type: "FeatureCollection",
    features: [
      { type: "Feature", properties: { cod: "A" }, geometry: null },
      {
        type: "Feature",
        properties: { cod: "B" },
        geometry: { type: "Point", coordinates: [-78.9, -5.3] },
      },
    ],
  });
  const drawn = await read(
    json,
    {
      cells: [{ row: 1, column: "cod", value: "A-1" }],
      shapes: [
        { row: 1, outline: { crs: "EPSG:4326", type: "point", parts: [[[-78.95, -5.35]]] } },
      ],
    },
    "a.geojson",
  );
  expect(drawn.dataset?.ids).toEqual(["A-1", "B"]);
  expect([...drawn.dataset!.geometry.coords]).toEqual([-78.95, -5.35, -78.9, -5.3]);
});
