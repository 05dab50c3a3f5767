import { expect, test } from "vitest";
import { scanXml } from "../xml/xml-scanner.ts";
import { NumberFormats, showsDate } from "./number-formats.ts";
import { serialDate } from "./serial-date.ts";
import { SheetReader, TooManyCells } from "./sheet-reader.ts";

const sheet = (rows: string, mostCells = 1000) => {
  const reader = new SheetReader({
    texts: ["uno"],
    formats: new NumberFormats(),
    from1904: false,
    mostCells,
  });
  scanXml(`<worksheet><sheetData>${rows}</sheetData></worksheet>`, reader);
  return reader.sheet();
};

test("rows and cells stand where they say, or after the last", () => {
  const { rows } = sheet(
    '<row r="2"><c r="B2" t="s"><v>0</v></c><c><v>1.5</v></c></row><row><c t="b"><v>1</v></c></row>',
  );
  expect(rows).toEqual([[], [null, "uno", 1.5], [true]]);
});

test("a format without a value takes no room", () => {
  expect(sheet(`<row r="9">${'<c s="1"/>'.repeat(5000)}</row>`).rows).toEqual([]);
  expect(() => sheet('<row><c r="XFD1"><v>1</v></c></row>')).toThrow(TooManyCells);
});

test("a sum that stands in several rows is the sum of each row's own", () => {
  const { cells } = sheet(
    '<row r="4"><c r="A4"><f t="shared" ref="A4:A5" si="0">SUM(A2:$A$3)</f><v>1</v></c></row><row r="5"><c r="A5"><f t="shared" si="0"/><v>1</v></c></row>',
  );
  expect([...cells!.values()].map(({ formula }) => formula)).toEqual([
    "SUM(A2:$A$3)",
    "SUM(A3:$A$3)",
  ]);
});

test("days as Excel counts them, the 29 February 1900 that never was among them", () => {
  const day = (serial: number, from1904 = false) => serialDate(serial, from1904).toISOString();
  expect(day(1)).toContain("1900-01-01T00:00");
  expect(day(59)).toContain("1900-02-28");
  expect(day(61)).toContain("1900-03-01");
  expect(day(46_143.75)).toContain("2026-05-01T18:00");
  expect(day(0, true)).toContain("1904-01-01");
});

test.each([
  ["dd/mm/yyyy", true],
  ["[$-280A]d mmm yyyy;@", true],
  ["[h]:mm", true],
  ["General", false],
  ['0.00 "ha"', false],
  ["[Red]#,##0_);\\(0\\)", false],
  ["0000\\s", false],
])("%s shows a day or an hour: %s", (format, yes) => {
  expect(showsDate(format)).toBe(yes);
});
