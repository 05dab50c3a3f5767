import { expect, test } from "vitest";
import { isMissing, parseNumber } from "./parse-number.ts";

test.each([
  ["718015.43", 718015.43],
  ["718015,43", 718015.43],
  ["718,015.43", 718015.43],
  ["718.015,43", 718015.43],
  ["9.412.345", 9412345],
  ["9,412,345", 9412345],
  ["717 482.05", 717482.05],
  ["9\u00a0438\u00a0062,24", 9438062.24],
  ["731'291.85", 731291.85],
  ["-5.2", -5.2],
  ["−78,95", -78.95],
  ["-.5", -0.5],
  ["7.18E+05", 718000],
  ["0728000", 728000],
  [" 12 ", 12],
  ["0.123", 0.123],
])("%j is %d", (text, value) => {
  expect(parseNumber(text)).toMatchObject({ kind: "number", value });
});

test.each([
  ["728.498", 728.498, 728498],
  ["1,200", 1.2, 1200],
  ["-79.123", -79.123, -79123],
])("%j has two readings", (text, decimal, thousands) => {
  expect(parseNumber(text)).toEqual({ kind: "ambiguous", decimal, thousands });
});

test.each(["abc", "NaN", "Infinity", "1e999", "12 34", "1.2.3", "1,23,4", "5°10'", "12a", "--5"])(
  "%j is no number",
  (text) => {
    expect(parseNumber(text)).toEqual({ kind: "none" });
  },
);

test.each([
  "",
  "  ",
  "-",
  "--",
  "s/d",
  "S/D",
  "NA",
  "n/a",
  "#N/A",
  "#VALUE!",
  "#¡VALOR!",
  "null",
  ".",
])("%j means nothing is there", (text) => {
  expect(isMissing(text)).toBe(true);
  expect(parseNumber(text)).toEqual({ kind: "missing" });
});
