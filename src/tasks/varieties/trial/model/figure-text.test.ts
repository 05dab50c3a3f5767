import { expect, test } from "vitest";
import { decimalsFor, decimalsToTell, pCell, pText, significant, withUnit } from "./figure-text.ts";
import type { ResponseName } from "./response-name.ts";

const response = (known: boolean): ResponseName => ({
  column: "x",
  field: known ? "rendimiento_qq_ha" : null,
  name: "x",
  unit: "",
  wanted: null,
});

test("digits follow the error", () => {
  expect(decimalsFor(1.2, response(true))).toBe(1);
  expect(decimalsFor(0.034, response(true))).toBe(2);
  expect(decimalsFor(1200, response(false))).toBe(0);
  expect(decimalsFor(1e-12, response(false))).toBe(6);
  expect(decimalsFor(Number.NaN, response(true))).toBe(1);
});

test("p is never 0 nor 1, and an unknown p is no number", () => {
  expect(pText(0.0042)).toBe("p = 0.004");
  expect(pText(1e-9)).toBe("p < 0.001");
  expect(pText(1)).toBe("p > 0.999");
  expect(pText(Number.NaN)).not.toMatch(/\d|NaN/);
  expect([pCell(0.0042), pCell(1e-9), pCell(null)]).toEqual(["0.004", "< 0.001", ""]);
});

test("four figures that count", () => {
  expect([1234.5678, 12.3456, 0.00123456, 0, 98765.4].map(significant)).toEqual([
    "1,235",
    "12.35",
    "0.001235",
    "0",
    "98,765",
  ]);
  expect(significant(Number.NaN)).not.toContain("NaN");
});

test("per cent stands close", () => {
  expect([withUnit("5.2", "%"), withUnit("5.2", "qq/ha"), withUnit("5.2", "")]).toEqual([
    "5.2%",
    "5.2 qq/ha",
    "5.2",
  ]);
});

test("an end near 0 keeps the digits that tell it from 0", () => {
  const decimals = (low: number): number => decimalsToTell([low, 3.5], 1);
  expect([0.04, 0.06, 2.5, 0, 0.0004].map(decimals)).toEqual([2, 1, 1, 1, 4]);
  for (const low of [0.04, 0.0049, 0.00051, -0.004])
    expect(Number(low.toFixed(decimals(low)))).not.toBe(0);
  expect(decimalsToTell([1e-12], 1)).toBe(6);
});

test("p is never written on the other side of a level", () => {
  expect([0.0496, 0.04996, 0.0504, 0.00999, 0.0951].map(pText)).toEqual([
    "p = 0.04960",
    "p = 0.04996",
    "p = 0.050",
    "p = 0.00999",
    "p = 0.095",
  ]);
});
