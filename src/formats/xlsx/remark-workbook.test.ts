import { unzipSync } from "fflate/browser";
import { expect, test } from "vitest";
import { madeWorkbook, textRow } from "../../../tests/fixtures/made-workbook.ts";
import { readFile } from "../read-file.ts";
import { remarkWorkbook } from "./remark-workbook.ts";

const ROWS = `${textRow(1, "Padrón 2026")}<row r="2"/>${textRow(3, "codigo", "este", "norte")}<row r="4" spans="1:3" ht="15"><c r="A4" t="inlineStr"><is><t>007</t></is></c><c r="B4" s="3"><v>700000</v></c><c r="C4"><f>B4+8700000</f><v>9400000</v></c></row>${textRow(6, "LP-2", "700001", "9400001")}`;
const BOOK = madeWorkbook([
  { name: "Notas &amp; más", rows: textRow(1, "otra") },
  { name: "Socios", rows: ROWS, after: "<mergeCells/>" },
]);
const REMARKS = {
  heading: "observación",
  byRow: new Map([
    [4, "Falta <zona>; ñ"],
    [6, '=HYPERLINK("x")'],
  ]),
  rows: null,
};

test("one column more in the sheet that was read; every other part and cell as it was", () => {
  const out = unzipSync(remarkWorkbook(BOOK, "Socios", 4, REMARKS)!);
  const was = unzipSync(BOOK);
  expect(Object.keys(out)).toEqual(Object.keys(was));
  const sheet = "xl/worksheets/sheet2.xml";
  for (const [name, bytes] of Object.entries(was)) {
    if (name !== sheet) expect(out[name], name).toEqual(bytes);
  }
  const xml = new TextDecoder().decode(out[sheet]);
  const without = xml.replace(
    /<c r="D\d+" t="inlineStr"><is><t xml:space="preserve">[^<]*<\/t><\/is><\/c>/g,
    "",
  );
  expect(without).toBe(new TextDecoder().decode(was[sheet]).replace(' spans="1:3"', ""));
  expect(xml).toContain('<c r="D3" t="inlineStr"><is><t xml:space="preserve">observación');
});

test("read again, each remark stands in its row, as text", async () => {
  const reading = await readFile(remarkWorkbook(BOOK, "Socios", 4, REMARKS)!, "Socios");
  if (reading.kind !== "table") throw new Error(reading.kind);
  expect(reading.columns).toEqual(["codigo", "este", "norte", "observación"]);
  expect(reading.rows).toEqual([4, 6]);
  expect(reading.cells.map((cells) => cells.at(-1))).toEqual([...REMARKS.byRow.values()]);
});

test("a sheet is found by its name as it is read; one that is not there takes none", async () => {
  expect(remarkWorkbook(BOOK, "Notas & más", 2, REMARKS)).not.toBeNull();
  expect(remarkWorkbook(BOOK, "Otra", 2, REMARKS)).toBeNull();
});
