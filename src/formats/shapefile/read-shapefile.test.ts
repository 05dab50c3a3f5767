import { expect, test } from "vitest";
import { madeDbf, madeShapes } from "../../../tests/fixtures/made-shapefile.ts";
import type { PlacedReading } from "../format-reading.ts";
import { RAW_LINE, RAW_NONE, RAW_POINT, RAW_POLYGON } from "../raw-geometry.ts";
import { readFile } from "../read-file.ts";
import { readShapefile } from "./read-shapefile.ts";

const read = async (files: Readonly<Record<string, Uint8Array>>): Promise<PlacedReading> => {
  const reading = await readShapefile(new Map(Object.entries(files)));
  if (reading.kind !== "placed") throw new Error(JSON.stringify(reading));
  return reading;
};

/** A square from its corner, clockwise, closed. */
const square = (x: number, y: number, side: number): [number, number][] => [
  [x, y],
  [x, y + side],
  [x + side, y + side],
  [x + side, y],
  [x, y],
];
const back = (ring: readonly [number, number][]): [number, number][] => [...ring].reverse();
const starts = ({ geometry }: PlacedReading) => [
  [...geometry.featureStart],
  [...geometry.partStart],
];
const codes = ({ findings }: PlacedReading) =>
  [...findings].map(([i, list]) => [i, ...list.map(({ code }) => code)]);
const FIELDS = [["codigo", "C", 8]] as const;

test("holes go to the smallest shell around them, islands in lakes too, in whatever order they stand", async () => {
  const outer = square(0, 0, 100);
  const lake = back(square(10, 10, 80));
  const island = square(20, 20, 60);
  const pond = back(square(30, 30, 10));
  const far = square(1000, 0, 10);
  const reading = await read(madeShapes(5, [[pond, far, lake, island, outer]]));
  expect([...reading.geometry.type]).toEqual([RAW_POLYGON]);
  expect(starts(reading)).toEqual([
    [0, 3],
    [0, 1, 3, 5],
  ]);
  const firsts = [...reading.geometry.ringStart]
    .slice(0, 5)
    .map((k) => reading.geometry.coords[2 * k]);
  expect(firsts).toEqual([1000, 20, 30, 0, 10]);
});

test("a file written the other way round keeps its shells and holes", async () => {
  const reading = await read(
    madeShapes(5, [[back(square(0, 0, 100)), square(10, 10, 5), back(square(200, 0, 10))]]),
  );
  expect(starts(reading)).toEqual([
    [0, 2],
    [0, 2, 3],
  ]);
});

test("a hole that lies in no shell stays a hole, for the checks to tell", async () => {
  const reading = await read(madeShapes(5, [[square(0, 0, 10), back(square(50, 50, 5))]]));
  expect(starts(reading)).toEqual([
    [0, 1],
    [0, 2],
  ]);
});

test("points, lines, nothing; two lines are no record", async () => {
  const point = await read(madeShapes(1, [[[[5, 6]]], null]));
  expect([...point.geometry.type]).toEqual([RAW_POINT, RAW_NONE]);
  expect([...point.geometry.coords]).toEqual([5, 6]);
  const line = await read(madeShapes(3, [[square(0, 0, 1)], [square(0, 0, 1), square(5, 5, 1)]]));
  expect([...line.geometry.type]).toEqual([RAW_LINE, RAW_NONE]);
  expect(codes(line)).toEqual([[1, "row-geometry-not-taken"]]);
});

test("the index says which record is which, where an editor left them in another order", async () => {
  const records = [[square(0, 0, 1)], [square(7, 0, 1)]];
  const { shp, shx } = madeShapes(5, records, [1, 0]);
  const first = ({ geometry }: PlacedReading) => geometry.coords[0];
  expect(first(await read({ shp, shx }))).toBe(0);
  expect(first(await read({ shp }))).toBe(7);
  // An index of another file is left aside.
  const other = madeShapes(5, [...records, null, null]).shx;
  expect((await read({ shp, shx: other })).rows.length).toBe(2);
});

test("rows without shapes, shapes without rows and deleted rows are told", async () => {
  const { shp } = madeShapes(5, [[square(0, 0, 1)], [square(3, 0, 1)]]);
  const three = await read({ shp, dbf: madeDbf(FIELDS, [["A"], [null, "B"], ["C"]]) });
  expect(codes(three)).toEqual([
    [1, "row-deleted"],
    [2, "row-shape-missing"],
  ]);
  const one = await read({ shp, dbf: madeDbf(FIELDS, [["A"]]) });
  expect(codes(one)).toEqual([[1, "row-attributes-missing"]]);
  expect(one.cells.map((row) => row.codigo)).toEqual(["A", ""]);
  const none = await read({ shp });
  expect(none.fileFindings.map(({ code }) => code)).toEqual(["shapefile-no-attributes"]);
});

test("a file that is cut off says so, and so does every record it lost", async () => {
  const { shp, shx } = madeShapes(5, [[square(0, 0, 1)], [square(3, 0, 1)], [square(5, 0, 1)]]);
  const half = shp.subarray(0, shp.length - 150);
  for (const files of [
    { shp: half, shx },
    { shp: half, dbf: madeDbf(FIELDS, [["A"], ["B"], ["C"]]) },
  ]) {
    const reading = await read(files);
    expect(reading.rows.length).toBe(3);
    expect(codes(reading)).toEqual([
      [1, "row-shape-missing"],
      [2, "row-shape-missing"],
    ]);
    expect(reading.fileFindings.map(({ code }) => code)).toContain("shapefile-cut-off");
  }
});

test("cells keep their text: codes with zeros, long numbers, figures; days and exponents are written out", async () => {
  const { shp } = madeShapes(5, [[square(0, 0, 1)], [square(3, 0, 1)]]);
  const dbf = madeDbf(
    [
      ["codigo", "C", 8],
      ["dni", "N", 17],
      ["ha", "F", 19],
      ["dia", "D", 8],
      ["si", "L", 1],
      ["nota", "M", 10],
      ["codigo", "C", 4],
    ],
    [
      [" 007", "12345678901234567", "  1.58200000000e+00", "20260501", "T", "12", "x"],
      ["", "*****************", "", "00000000", "?", "", ""],
    ],
  );
  const reading = await read({ shp, dbf });
  expect(reading.columns).toEqual(["codigo", "dni", "ha", "dia", "si", "nota", "codigo (2)"]);
  expect(Object.values({ ...reading.cells[0] })).toEqual([
    " 007",
    "12345678901234567",
    "1.582",
    "2026-05-01",
    "T",
    "",
    "x",
  ]);
  expect(Object.values({ ...reading.cells[1] })).toEqual(["", "", "", "", "", "", ""]);
  expect(reading.fileFindings).toMatchObject([
    { code: "shapefile-columns-empty", params: { columns: ["nota"] } },
  ]);
});

test.each([
  ["latin1", "", 0, "Peña Ñ", "windows-1252"],
  ["latin1", "ISO-8859-1", 0, "Peña Ñ", "windows-1252"],
  ["latin1", "UTF-8", 0, "Peña Ñ", "windows-1252"],
  ["utf8", "", 87, "Peña Ñ", "utf-8"],
  ["utf8", "1252", 0, "Peña Ñ", "utf-8"],
  ["utf8", "UTF-8", 0, "Alto", "utf-8"],
] as const)("%s with .cpg «%s»", async (encoding, cpg, codePage, text, told) => {
  const { shp } = madeShapes(5, [[square(0, 0, 1)]]);
  const dbf = madeDbf([["caserío", "C", 20]], [[text]], { encoding, codePage });
  const reading = await read({ shp, dbf, cpg: new TextEncoder().encode(cpg) });
  expect({ ...reading.cells[0] }).toEqual({ caserío: text });
  expect(reading.read.encoding).toBe(text === "Alto" ? "utf-8" : told);
});

test("a lone .shp is read, a lone index or table is refused by name", async () => {
  const { shp, shx } = madeShapes(5, [[square(0, 0, 1)]]);
  expect((await readFile(shp)).kind).toBe("placed");
  for (const part of [shx, madeDbf(FIELDS, [["A"], ["B"]])]) {
    const reading = await readFile(part);
    expect(reading.kind === "refused" && reading.finding.code).toBe("shapefile-no-shp");
  }
});
