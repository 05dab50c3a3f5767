import { expect, test } from "vitest";
import { decimalsOf, fewDecimals } from "./few-decimals.ts";

test.each([
  [-79, 0],
  [-79.1, 1],
  [-79.12345, 5],
  [-79.123456, 6],
  [-79.1234560001, 9],
  [0.1 + 0.2, 9],
])("%d has %d decimals", (value, decimals) => {
  expect(decimalsOf(value)).toBe(decimals);
});

test("five are too few by a metre, six are not", () => {
  expect(fewDecimals(6)).toBeNull();
  expect(fewDecimals(5)?.params).toMatchObject({ decimals: 5, metres: 1.1132 });
  expect(fewDecimals(3)?.params).toMatchObject({ metres: 111.32 });
});
