import { expect, test } from "vitest";
import { parsePercent } from "./parse-percent.ts";

test.each([
  ["4", { value: 4, decimals: 0, signed: false }],
  ["4,50 %", { value: 4.5, decimals: 2, signed: true }],
  ["4.125", { value: 4.125, decimals: 3, signed: false }],
  ["alta", null],
  ["", null],
  ["-", null],
])("%j", (cell, read) => {
  expect(parsePercent(cell)).toEqual(read);
});
