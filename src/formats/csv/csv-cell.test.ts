import { expect, test } from "vitest";
import { csvCell, guardFormula } from "./csv-cell.ts";
import { writeCsv } from "./write-csv.ts";

test.each([
  '=HYPERLINK("http://ejemplo.invalid")',
  "+cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1+1)",
  "\t=1+1",
  "\r=1+1",
  "＝1+1",
  "－1+1",
  " =1+1",
  "\u200b=1+1",
  "-",
])("%j cannot run", (text) => {
  expect(guardFormula(text)).toBe(`'${text}`);
});

test.each(["-5.2", "+51", "-78,95", "-1e-7", "Peña", "08123456", ""])(
  "%j is left alone",
  (text) => {
    expect(guardFormula(text)).toBe(text);
  },
);

test("cells are quoted where they must be", () => {
  expect(csvCell('di "hola"; ya', ";")).toBe('"di ""hola""; ya"');
  expect(csvCell("1,5", ";")).toBe("1,5");
  expect(csvCell("1,5", ",")).toBe('"1,5"');
  expect(csvCell("a\nb", ";")).toBe('"a\nb"');
});

test("a file for Excel of Peru: BOM, semicolon, CRLF", () => {
  expect(
    writeCsv([
      ["código", "=1"],
      ["a", "b"],
    ]),
  ).toBe("\ufeffcódigo;'=1\r\na;b\r\n");
  expect(writeCsv([["a", "b"]], { delimiter: ",", bom: false })).toBe("a,b\r\n");
});
