import fc from "fast-check";
import { expect, test } from "vitest";
import { parseNumber } from "../../domain/written/parse-number.ts";
import { cellText } from "./cell-text.ts";

const day = (text: string): Date => new Date(`${text}Z`);

test.each([
  [null, "", ""],
  ["1.234,5", "0.00", "1.234,5"],
  [true, "", "VERDADERO"],
  [1200, "#,##0", "1200"],
  [0.1 + 0.2, "", "0.3"],
  [9429182.720000001, "", "9429182.72"],
  [0.15, "0%", "15%"],
  [0.045, "0.0%", "4.5%"],
  [15, '0.0"%"', "15"],
  [60901, "000000", "060901"],
  [8123456, "00000000", "08123456"],
  [12.5, "000", "12.5"],
  [-3, "000", "-3"],
  [Number.POSITIVE_INFINITY, "", "#NUM!"],
])("%s in format %s is %s", (value, format, text) => {
  expect(cellText(value, format)).toBe(text);
});

test.each([
  ["2026-05-01T00:00:00", "dd/mm/yyyy", "2026-05-01"],
  ["2026-05-01T00:00:00", "[$-280A]d mmm yyyy;@", "2026-05-01"],
  ["2026-05-01T16:30:00", "dd/mm/yyyy hh:mm", "2026-05-01 16:30"],
  ["2026-05-01T16:30:05", "yyyy-mm-dd hh:mm:ss", "2026-05-01 16:30:05"],
  ["2026-03-01T00:00:00", "mmm-yy", "2026-03"],
  ["2026-03-26T00:00:00", "d-mmm", "2026-03-26"],
  ["1899-12-31T08:05:00", "h:mm", "08:05"],
])("the date %s in format %s is %s", (date, format, text) => {
  expect(cellText(day(date), format)).toBe(text);
});

test("a date beyond all calendars is an error", () => {
  expect(cellText(new Date(Number.NaN), "dd/mm/yyyy")).toBe("#NUM!");
});

test("whatever a cell holds as a number, its text is read back as that number and in one way", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
        fc.integer({ min: -999_999, max: 999_999 }).map((n) => n / 1000),
      ),
      (value) => {
        const read = parseNumber(cellText(value, ""));
        expect(read.kind).toBe("number");
        if (read.kind === "number") expect(read.value).toBeCloseTo(value, 5);
      },
    ),
    { seed: 20261130 },
  );
});
