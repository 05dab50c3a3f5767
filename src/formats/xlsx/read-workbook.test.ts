import fc from "fast-check";
import { expect, test } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { madeWorkbook, textRow } from "../../../tests/fixtures/made-workbook.ts";
import { madeZip } from "../../../tests/fixtures/made-zip.ts";
import type { TableReading } from "../format-reading.ts";
import { readFile } from "../read-file.ts";
import { readWorkbook } from "./read-workbook.ts";

const table = async (bytes: Uint8Array, sheet?: string): Promise<TableReading> => {
  const reading = await readFile(bytes, sheet);
  if (reading.kind !== "table") throw new Error(JSON.stringify(reading));
  return reading;
};

const refusal = async (bytes: Uint8Array, sheet?: string) => {
  const reading = await readFile(bytes, sheet);
  return reading.kind === "refused" ? reading.finding : reading.kind;
};

const HEADER = textRow(1, "codigo", "este", "norte");
const DATA =
  '<row r="2"><c t="inlineStr"><is><t>A</t></is></c><c><v>728000.5</v></c><c><v>9412000</v></c></row>';

test("a workbook by another program: text, numbers, days, per cent, yes and no", async () => {
  const buffer = await writeXlsxFile([
    [{ value: "Padrón 2026", columnSpan: 5 }, null, null, null, null],
    [],
    ["código", "este", "fecha", "brocados %", "vivo"].map((value) => ({ value })),
    [
      { value: "A-1", type: String },
      { value: 727_620.99, type: Number },
      { value: new Date(Date.UTC(2026, 4, 1)), type: Date, format: "dd/mm/yyyy" },
      { value: 0.125, type: Number, format: "0.0%" },
      { value: true, type: Boolean },
    ],
  ] as never).toBuffer();
  const { columns, rows, cells, read } = await table(new Uint8Array(buffer));
  expect(columns).toEqual(["código", "este", "fecha", "brocados %", "vivo"]);
  expect(rows).toEqual([4]);
  expect(cells).toEqual([["A-1", "727620.99", "2026-05-01", "12.5%", "VERDADERO"]]);
  expect(read).toMatchObject({ name: "xlsx", header: true });
});

test("rows keep the sheet's own numbers, blank ones are passed over, empty columns left out", async () => {
  const rows = `${textRow(3, "", "codigo", "", "lat")}<row r="7"><c r="B7" t="inlineStr"><is><t>A</t></is></c><c r="D7"><v>-5.3</v></c></row><row r="9"/><row r="11"><c r="D11"><v>-5.4</v></c></row>`;
  const read = await table(madeWorkbook([{ name: "Hoja1", rows }]));
  expect(read.columns).toEqual(["codigo", "lat"]);
  expect(read.rows).toEqual([7, 11]);
  expect(read.cells).toEqual([
    ["A", "-5.3"],
    ["", "-5.4"],
  ]);
});

test("shared strings, rich text, escapes, formulas with their stored value, codes with zeros in front", async () => {
  const strings =
    '<si><t>codigo</t></si><si><r><t>ca</t></r><r><rPr><b/></rPr><t xml:space="preserve">serío </t></r><rPh sb="0" eb="1"><t>no</t></rPh></si><si><t>a_x000D_b &amp; c</t></si>';
  const rows = `<row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><t>dni</t></is></c></row><row r="2"><c t="s"><v>2</v></c><c t="str"><f>UPPER("x")</f><v>X</v></c><c s="3"><v>8123456</v></c></row>`;
  const { columns, cells } = await table(madeWorkbook([{ name: "H", rows }], { strings }));
  expect(columns).toEqual(["codigo", "caserío", "dni"]);
  expect(cells).toEqual([["a\rb & c", "X", "08123456"]]);
});

test.each([
  [false, "2026-05-01"],
  [true, "2030-05-02"],
])("days of the calendar from 1904: %s", async (date1904, day) => {
  const rows = `${textRow(1, "codigo", "fecha")}<row r="2"><c t="inlineStr"><is><t>A</t></is></c><c s="1"><v>46143</v></c></row>`;
  const { cells } = await table(madeWorkbook([{ name: "H", rows }], { date1904 }));
  expect(cells).toEqual([["A", day]]);
});

test("a formula without a stored value is empty and told, an error stays as it stands and is told", async () => {
  const rows = `${HEADER}<row r="2"><c r="A2" t="inlineStr"><is><t>A</t></is></c><c r="B2"><f>B9*2</f><v></v></c><c r="C2" t="e"><v>#N/A</v></c></row>`;
  const { cells, findings } = await table(madeWorkbook([{ name: "H", rows }]));
  expect(cells).toEqual([["A", "", "#N/A"]]);
  expect(findings.get(0)).toMatchObject([
    { code: "row-formula-empty", params: { cells: ["B2"] } },
    { code: "row-cell-error", params: { cells: ["C2"] } },
  ]);
});

test("sums of other rows are a total line, a sum along its own row is a figure", async () => {
  const rows = `${HEADER}<row r="2"><c r="A2" t="inlineStr"><is><t>A</t></is></c><c r="B2"><v>1</v></c><c r="C2"><f>SUM(B2:B2)</f><v>1</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>Todo</t></is></c><c r="B3"><f>SUM(B2:B2)</f><v>1</v></c></row>`;
  const { rows: kept, findings } = await table(madeWorkbook([{ name: "H", rows }]));
  expect(kept).toEqual([2, 3]);
  expect(findings.has(0)).toBe(false);
  expect(findings.get(1)).toMatchObject([{ code: "row-total-line" }]);
});

test("a text merged downwards stands in each row, a number only in its own", async () => {
  const rows = `${textRow(1, "caserio", "ha", "codigo")}<row r="2"><c r="A2" t="inlineStr"><is><t>Huarango</t></is></c><c r="B2"><v>9</v></c><c r="C2" t="inlineStr"><is><t>A</t></is></c></row><row r="3"><c r="C3" t="inlineStr"><is><t>B</t></is></c></row>`;
  const after =
    '<mergeCells count="2"><mergeCell ref="A2:A3"/><mergeCell ref="B2:B3"/></mergeCells>';
  const { cells, fileFindings } = await table(madeWorkbook([{ name: "H", rows, after }]));
  expect(cells).toEqual([
    ["Huarango", "9", "A"],
    ["Huarango", "", "B"],
  ]);
  expect(fileFindings).toMatchObject([{ code: "workbook-merged-filled", params: { cells: 1 } }]);
});

const COVER = { name: "Portada", rows: textRow(1, "Padrón de socios") };
const PLOTS = { name: "Parcelas", rows: HEADER + DATA };

test("the first sheet that holds a table is read, a hidden one only where no other does", async () => {
  const hidden = { ...PLOTS, name: "Vieja", state: "hidden" as const };
  const { read, fileFindings } = await table(madeWorkbook([hidden, COVER, PLOTS]));
  expect(read).toMatchObject({ sheets: ["Vieja", "Portada", "Parcelas"], sheet: "Parcelas" });
  expect(fileFindings).toMatchObject([{ severity: "warning", code: "workbook-sheet-read" }]);
  const alone = await table(madeWorkbook([{ name: "Vacía", rows: "" }, hidden]));
  expect(alone.read.sheet).toBe("Vieja");
  expect(alone.fileFindings).toMatchObject([{ params: { hidden: true } }]);
});

test("a sheet is read by its name, and one that is not there is refused with those that are", async () => {
  const bytes = madeWorkbook([PLOTS, COVER]);
  const chosen = await table(bytes, "Portada");
  expect(chosen.read.sheet).toBe("Portada");
  expect(chosen.fileFindings).toEqual([]);
  expect(await refusal(bytes, "Otra")).toMatchObject({
    code: "workbook-no-such-sheet",
    params: { sheets: ["Parcelas", "Portada"] },
  });
});

test("workbooks without anything, and what is none", async () => {
  const empty = { name: "H", rows: "" };
  expect((await table(madeWorkbook([empty]))).rows).toEqual([]);
  expect(await refusal(madeWorkbook([empty, { ...empty, name: "I" }]))).toMatchObject({
    code: "file-no-records",
  });
  const cut = madeWorkbook([PLOTS]).slice(0, 700);
  expect(await refusal(cut)).toMatchObject({ code: "workbook-damaged" });
  expect(await refusal(madeZip({ "xl/workbook.bin": "x" }))).toMatchObject({
    params: { format: "xlsb" },
  });
  const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, ...new Array(60).fill(0)]);
  expect(await refusal(ole)).toMatchObject({ params: { format: "xls" } });
  const locked = Buffer.concat([ole, Buffer.from("EncryptedPackage", "utf16le")]);
  expect(await refusal(new Uint8Array(locked))).toMatchObject({ params: { format: "locked" } });
});

test("a package that says it unpacks to more than allowed is not unpacked", async () => {
  const bytes = madeZip({ "xl/workbook.xml": "x" }, { "xl/workbook.xml": 60 * 1024 * 1024 });
  expect(await refusal(bytes)).toMatchObject({
    code: "workbook-too-large",
    params: { of: "bytes" },
  });
});

test("one that unpacks to more than it says is damaged", async () => {
  const bytes = madeZip({ "xl/workbook.xml": "x".repeat(1e6) }, { "xl/workbook.xml": 10 });
  expect(await refusal(bytes)).toMatchObject({ code: "workbook-damaged" });
});

test("few cells far to the right are too many", async () => {
  const far = '<row><c r="XFD1"><v>1</v></c></row>'.repeat(80);
  const bytes = madeWorkbook([{ name: "H", rows: far }]);
  expect(await refusal(bytes)).toMatchObject({
    code: "workbook-too-large",
    params: { of: "cells" },
  });
  // Beside it, a sheet of usual size is read.
  expect((await table(madeWorkbook([PLOTS, { name: "Lejos", rows: far }]))).rows).toEqual([2]);
});

test("entities that grow without end do not", async () => {
  const bytes = madeZip({
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><Relationships/>',
    "xl/workbook.xml": "<workbook/>",
  });
  expect(await refusal(bytes)).toMatchObject({ code: "workbook-damaged" });
});

test("no bytes make the reader reject", async () => {
  const sound = madeWorkbook([PLOTS, COVER]);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
      fc.nat(sound.length),
      async (changes, length) => {
        const bytes = sound.slice(0, length > sound.length / 2 ? sound.length : length);
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        const { kind } = await readWorkbook(bytes);
        expect(["table", "refused"]).toContain(kind);
      },
    ),
    { seed: 20261130, numRuns: 150 },
  );
});
