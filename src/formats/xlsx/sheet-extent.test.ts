import { expect, test } from "vitest";
import { sheetExtent } from "./sheet-extent.ts";

const extent = (xml: string, most = 1e9): number =>
  sheetExtent(new TextEncoder().encode(xml), most);
const sheet = (rows: string): string =>
  `<?xml version="1.0"?><worksheet><cols><col min="1" max="9"/></cols><sheetData>${rows}</sheetData></worksheet>`;

test.each([
  ['<row r="1"><c r="A1"/><c r="B1"><v>1</v></c></row>', 2],
  ['<row r="1"><c r="D1"/></row><row r="2"><c r="B2"/></row>', 6],
  ['<row><c r="XFD1" s="1"/></row>', 16_384],
  ["<row><c><v>1</v></c><c><v>2</v></c></row>", 2],
  ["<x:row><x:c s='1' r = 'AB7'/></x:row>", 28],
  ['<row r="1" spans="1:9"/><row r="2"/>', 0],
])("%s takes %d cells", (rows, cells) => {
  expect(extent(sheet(rows))).toBe(cells);
});

test("counting ends soon after the bound", () => {
  const rows = '<row><c r="XFD1"/></row>'.repeat(100);
  expect(extent(sheet(rows), 20_000)).toBe(2 * 16_384);
});

test("bytes without end are no trouble", () => {
  expect(extent("<")).toBe(0);
  expect(extent("<c r")).toBe(1);
  expect(extent("<row><c r=")).toBe(1);
});
