import { expect, test } from "vitest";
import type { ImportChoices } from "../../src/domain/import-choices.ts";
import { UTM_17S } from "../../src/geo/crs/crs.ts";
import { projectGeometry } from "../../src/geo/crs/project-geometry.ts";
import { polygonArea } from "../../src/geo/plane/polygon-area.ts";
import { readDataset } from "../../src/intake/intake.ts";
import { madeWorkbook, textRow } from "../fixtures/made-workbook.ts";

/** What came in, what stayed out and what was asked, by row. */
async function read(name: string, content: string | Uint8Array, choices: ImportChoices = {}) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const report = await readDataset({ name, bytes }, { kind: "plots", ...choices });
  const { dataset, refused, issues, questions } = report;
  const metres = dataset && projectGeometry(dataset.geometry, dataset.crs, UTM_17S);
  return {
    columns: report.understood?.columns.map(({ column }) => column),
    lines: report.counts.lines,
    accepted: [...(dataset?.rows ?? [])],
    ids: dataset?.ids,
    refused: refused.map(({ row, issues: why }) => [row, why[0]?.code]),
    issues: issues.map(({ code, source }) => [source.row ?? null, code]),
    questions: questions.map(({ code, applied }) => [code, applied]),
    areas:
      metres &&
      [...(dataset?.rows ?? [])].map((_, i) => Math.round(100 * polygonArea(metres, i)) / 100),
    first:
      metres && [...metres.coords.subarray(0, 2)].map((value) => Math.round(100 * value) / 100),
  };
}

const SQUARE = "728000 9412000, 728100 9412000, 728100 9412100, 728000 9412100, 728000 9412000";
const CRS = { crs: UTM_17S };

test("a header over two lines, as merged cells are saved, is no record", async () => {
  const csv = [
    "Código;Caserío;COORDENADAS UTM;;Altitud",
    ";;Este;Norte;msnm",
    "A-1;Peña;728000,5;9412000,25;1767",
    "A-2;;728100;9412000;1500",
  ].join("\n");
  const got = await read("padron.csv", csv, CRS);
  expect(got.lines).toBe(2);
  expect(got.accepted).toEqual([3, 4]);
  expect(got.columns).toEqual([
    "Código",
    "Caserío",
    "COORDENADAS UTM Este",
    "COORDENADAS UTM Norte",
    "Altitud msnm",
  ]);
  expect(got.first).toEqual([728000.5, 9412000.25]);
  expect(got.questions.map(([code]) => code)).not.toContain("which-columns");
});

test("the same in a workbook, whose cells merged downwards repeat", async () => {
  const cells = (row: number, code: string, e: number) =>
    `<row r="${row}"><c t="inlineStr"><is><t>${code}</t></is></c><c><v>${e}</v></c><c><v>9412000</v></c></row>`;
  const rows = [
    textRow(1, "PADRÓN"),
    textRow(2, "Código", "COORDENADAS", ""),
    '<row r="3"><c r="B3" t="inlineStr"><is><t>ESTE</t></is></c><c r="C3" t="inlineStr"><is><t>NORTE</t></is></c></row>',
    cells(4, "A-1", 728000),
    cells(5, "A-2", 728100),
  ].join("");
  const after = '<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="B2:C2"/></mergeCells>';
  const got = await read("padron.xlsx", madeWorkbook([{ name: "Hoja1", rows, after }]), CRS);
  expect(got.columns).toEqual(["Código", "ESTE", "NORTE"]);
  expect(got.accepted).toEqual([4, 5]);
  expect(got.ids).toEqual(["A-1", "A-2"]);
});

test.each([
  ["a first record of words alone", "codigo;nota;este\nA;sin dato;pendiente\nB;x;728000", 2],
  ["an unnamed column of words", "codigo;;este\nA;Peña;pendiente\nB;Ñunya;728000", 2],
  ["names over names", "codigo;este;norte\ncodigo;este;norte\nA;728000;9412000", 2],
])("%s is a record and no header", async (_, csv, lines) => {
  expect((await read("padron.csv", csv, CRS)).lines).toBe(lines);
});

test("a workbook whose formats reach far below is as long as its texts", async () => {
  const rows = [
    textRow(1, "codigo", "este", "norte"),
    '<row r="2"><c t="inlineStr"><is><t>A</t></is></c><c><v>728000</v></c><c><v>9412000</v></c></row>',
    '<row r="120000"><c r="A120000" s="1"/></row>',
  ].join("");
  const workbook = madeWorkbook([{ name: "Hoja1", rows }]);
  // The code is fetched first: what is measured is reading.
  await read("padron.xlsx", madeWorkbook([{ name: "Hoja1", rows: textRow(1, "a", "b") }]), CRS);
  const started = process.cpuUsage().user;
  const got = await read("padron.xlsx", workbook, CRS);
  expect(got.accepted).toEqual([2]);
  expect(got.lines).toBe(1);
  expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(1);
});

test("collections in a column of WKT, as in GeoJSON: polygons come in, what was left out is told", async () => {
  const cells = [
    `GEOMETRYCOLLECTION (POLYGON ((${SQUARE})), POINT (728050 9412050))`,
    `GEOMETRYCOLLECTION (GEOMETRYCOLLECTION (MULTIPOLYGON (((${SQUARE})), ((728200 9412000, 728300 9412000, 728300 9412100, 728200 9412000)))))`,
    "GEOMETRYCOLLECTION EMPTY",
    "GEOMETRYCOLLECTION (POINT (728000.5 9412000))",
    "GEOMETRYCOLLECTION (LINESTRING (728000 9412000, 728100 9412100), POINT (1 2))",
    "GEOMETRYCOLLECTION (CURVEPOLYGON ((0 0, 1 1, 0 0)))",
  ];
  const csv = `codigo;wkt\n${cells.map((cell, i) => `P${i};${cell}`).join("\n")}`;
  const got = await read("padron.csv", csv, CRS);
  expect(got.accepted).toEqual([2, 3, 5]);
  expect(got.areas).toEqual([10000, 15000, 0]);
  expect(got.refused).toEqual([
    [4, "row-no-geometry"],
    [6, "row-geometry-not-taken"],
    [7, "row-geometry-type-unknown"],
  ]);
  expect(got.issues).toContainEqual([2, "row-parts-left-out"]);
});

test.each(["urn:x-ogc:def:crs:EPSG:32717", "urn:ogc:def:crs:EPSG::31977", "EPSG:5839"])(
  "%s is UTM 17S, which nothing here can tell from WGS84",
  async (name) => {
    const crs = { type: "name", properties: { name } };
    const geometry = { type: "Point", coordinates: [728000, 9412000] };
    const file = { type: "Feature", crs, properties: { id: "A" }, geometry };
    const got = await read("a.geojson", JSON.stringify({ ...file, crs }));
    expect(got.questions).toEqual([]);
    expect(got.first).toEqual([728000, 9412000]);
  },
);

test("the zone of the north with southern figures looks like the same zone of the south", async () => {
  const crs = { type: "name", properties: { name: "EPSG:32617" } };
  const geometry = { type: "Point", coordinates: [728000, 9412000] };
  const text = JSON.stringify({ type: "Feature", crs, properties: { id: "A" }, geometry });
  const { questions } = await readDataset(
    { name: "a.geojson", bytes: new TextEncoder().encode(text) },
    { kind: "plots" },
  );
  const asked = questions.find(({ code }) => code === "which-zone");
  expect(asked?.options.map(({ id }) => id)).toEqual(["EPSG:32617", "EPSG:32717"]);
});

test("two holes that cross are told as that", async () => {
  const hole = (x: number) =>
    `(${x} 9412020, ${x} 9412060, ${x + 40} 9412060, ${x + 40} 9412020, ${x} 9412020)`;
  const wkt = `POLYGON ((${SQUARE}), ${hole(728020)}, ${hole(728040)})`;
  const got = await read("padron.csv", `codigo;wkt\nA;${wkt}`, CRS);
  expect(got.refused).toEqual([[2, "holes-overlap"]]);
});

test.each([
  ["null", "file-not-geojson"],
  ["// exportado\n{}", "file-json-broken"],
])("%j is no table of one column", async (text, code) => {
  expect((await read("a.geojson", text)).issues).toEqual([[null, code]]);
});
