import { expect, test } from "vitest";
import { writtenHectares } from "./written-hectares.ts";

test.each([
  ["1.45", 1.45],
  ["1,45 ha", 1.45],
  ["2 has.", 2],
  ["1.250", 1.25],
  ["12,500.5", 12_500.5],
  ["0", 0],
  ["", null],
  ["s/d", null],
  ["dos", Number.NaN],
  ["-1", Number.NaN],
])("%j is %s", (cell, expected) => {
  expect(writtenHectares(cell)).toEqual(expected);
});
