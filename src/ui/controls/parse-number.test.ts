import { expect, test } from "vitest";
import { parseNumber } from "./parse-number.ts";

test.each([
  ["10", 10],
  [" 0,5 ", 0.5],
  ["0.5", 0.5],
  [".5", 0.5],
  ["5.", 5],
  ["1,234", 1234],
  ["1,234.5", 1234.5],
  ["1.234,5", 1234.5],
  ["0,123", 0.123],
  ["12345,678", 12345.678],
  ["-3", -3],
  ["\u22123", -3],
])("%s is %d", (typed, value) => {
  expect(parseNumber(typed)).toBe(value);
});

test.each(["", "m", "10 m", "1,2,3", "1.2.3", "--1", ".", "1e5"])("%s is no number", (typed) => {
  expect(parseNumber(typed)).toBeNull();
});
