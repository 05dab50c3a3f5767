import { expect, test } from "vitest";
import { formatAmount, formatInteger, formatNumber, UNKNOWN } from "./format-number.ts";

test("thousands have a comma and decimals a point, four digits included", () => {
  expect(formatNumber(1234.5, 4)).toBe("1,234.5000");
  expect(formatInteger(11495.2)).toBe("11,495");
  expect(formatInteger(-9422962)).toBe("-9,422,962");
});

test("Intl es-PE, where it is complete, agrees", () => {
  for (const value of [0, 999.5, 1234.5678, 32124.87, 9999999.99995, -1234.5]) {
    const peru = new Intl.NumberFormat("es-PE", {
      minimumFractionDigits: 4,
      maximumFractionDigits: 4,
      useGrouping: "always",
    });
    expect(formatNumber(value, 4)).toBe(peru.format(value));
  }
});

test("zero has no sign", () => {
  expect(formatNumber(-0, 2)).toBe("0.00");
  expect(formatNumber(-0.0004, 2)).toBe("0.00");
  expect(formatNumber(-0.006, 2)).toBe("-0.01");
});

test("what is not finite is not a number on the screen", () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(formatNumber(value, 2)).toBe(UNKNOWN);
    expect(formatAmount(value, 2)).toBe(UNKNOWN);
  }
});

test("a small positive amount is never shown as zero", () => {
  expect(formatAmount(0.00003, 4)).toBe("< 0.0001");
  expect(formatAmount(Number.MIN_VALUE, 4)).toBe("< 0.0001");
  expect(formatAmount(0.00006, 4)).toBe("0.0001");
  expect(formatAmount(0, 4)).toBe("0.0000");
  expect(formatAmount(0.2, 0)).toBe("< 1");
});
