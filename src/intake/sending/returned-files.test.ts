import { expect, test } from "vitest";
import { madeWorkbook, textRow } from "../../../tests/fixtures/made-workbook.ts";
import { issue } from "../../domain/issue/issue.ts";
import { readFile } from "../../formats/read-file.ts";
import { remarksByRow } from "./remarks-by-row.ts";
import { type ReturnRequest, returnedFiles } from "./returned-files.ts";

const ISSUES = [
  issue("error", "row-no-geometry", { file: "x", row: 3 }),
  issue("warning", "row-no-code", { file: "x", row: 3 }, { used: "fila 3" }),
  issue("error", "ring-no-area", { file: "x", row: 4, rows: [4, 5] }),
  issue("note", "file-empty", { file: "x" }),
];
const request = (name: string, bytes: Uint8Array, column: string | null): ReturnRequest => ({
  file: { name, bytes },
  byRow: remarksByRow(ISSUES, ({ code }) => `${code}.`),
  heading: "observación",
  column,
  nameless: "sin organización",
  suffix: "observaciones",
});
const CSV = new TextEncoder().encode(
  "código;organizacion;observación\nA;Casil;\nB;CASIL ;x\nC;;\nD;Cenfrocafé/Norte;\n",
);

test("the whole file back: its name, its order, all sentences of a row, a heading of its own", async () => {
  const [file, ...others] = await returnedFiles(request("socios 2026.csv", CSV, null));
  expect(others).toEqual([]);
  expect(file).toMatchObject({ name: "socios 2026-observaciones.csv", records: 4, remarked: 3 });
  expect(new TextDecoder().decode(file!.bytes)).toBe(
    "código;organizacion;observación;observación (2)\nA;Casil;;\nB;CASIL ;x;row-no-geometry. row-no-code.\nC;;;ring-no-area.\nD;Cenfrocafé/Norte;;ring-no-area.\n",
  );
});

test("one file an organisation, with its own rows and a name a disk takes", async () => {
  const files = await returnedFiles(request("socios.csv", CSV, "organizacion"));
  expect(files.map(({ name, records, remarked }) => [name, records, remarked])).toEqual([
    ["socios-Casil-observaciones.csv", 2, 1],
    ["socios-Cenfrocafé_Norte-observaciones.csv", 1, 1],
    ["socios-sin organización-observaciones.csv", 1, 1],
  ]);
  for (const { bytes } of files) {
    const text = new TextDecoder().decode(bytes);
    expect(text).toMatch(/^código;organizacion;observación;observación \(2\)\n/);
    expect(text.split("\n").length).toBeLessThan(5);
  }
});

test("a workbook gets one sheet an organisation, and no cell of the others' sheets", async () => {
  const rows = `${textRow(1, "codigo", "org")}${textRow(3, "007", "Casil")}${textRow(4, "8", "Unicafec")}`;
  const bytes = madeWorkbook([{ name: "Hoja1", rows }]);
  const [file] = await returnedFiles(request("p.xlsx", bytes, "org"));
  expect(file).toMatchObject({ name: "p-observaciones.xlsx", records: 2, remarked: 2 });
  const casil = await readFile(file!.bytes, "Casil");
  if (casil.kind !== "table") throw new Error(casil.kind);
  expect(casil.read.sheets).toEqual(["Casil", "Unicafec"]);
  expect(casil.cells).toEqual([["007", "Casil", "row-no-geometry. row-no-code."]]);
});

test("a format without a place for remarks comes back as a workbook of its texts", async () => {
  const wkt = new TextEncoder().encode(
    '<?xml version="1.0"?><gpx xmlns="http://www.topografix.com/GPX/1/1"><wpt lat="-5" lon="-79"><name>A</name></wpt><wpt lat="-5" lon="-79"><name>B</name></wpt><wpt lat="-5" lon="-79"><name>C</name></wpt></gpx>',
  );
  const [file] = await returnedFiles(request("p.gpx", wkt, null));
  expect(file?.name).toBe("p-observaciones.xlsx");
  const again = await readFile(file!.bytes);
  if (again.kind !== "table") throw new Error(again.kind);
  expect(again.cells.at(-1)?.at(-1)).toBe("row-no-geometry. row-no-code.");
});
