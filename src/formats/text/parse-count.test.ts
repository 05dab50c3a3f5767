import { expect, test } from "vitest";
import { parseCount } from "./parse-count.ts";

test.each([
  ["300", 300],
  [" 12 ", 12],
  ["0", 0],
  ["-0", 0],
  ["30.0", 30],
  ["1 200", 1200],
  ["1.234.567", 1234567],
  ["007", 7],
])("%j counts %d", (cell, value) => {
  const read = parseCount(cell);
  expect(read).toEqual({ kind: "count", value });
  expect(Object.is(read.kind === "count" && read.value, -0)).toBe(false);
});

test.each([
  ["", "missing"],
  ["s/d", "missing"],
  ["tres", "none"],
  ["1e12", "none"],
  ["9999999999999", "none"],
  ["-5", "negative"],
  ["-1,200", "negative"],
  ["100.5", "decimals"],
  ["4,5", "decimals"],
  ["0.120", "decimals"],
  ["4.5%", "percent"],
  ["12 %", "percent"],
])("%j is %s", (cell, kind) => {
  expect(parseCount(cell).kind).toBe(kind);
});

test("one mark before three digits is told with the only whole reading, if there is one", () => {
  expect(parseCount("1,200")).toEqual({ kind: "ambiguous", likely: 1200 });
  expect(parseCount("30.000")).toEqual({ kind: "ambiguous", likely: null });
});
