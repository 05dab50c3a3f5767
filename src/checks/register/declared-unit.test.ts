import { expect, test } from "vitest";
import { declaredUnit } from "./declared-unit.ts";

test("hectares, square metres, and too little to tell", () => {
  expect(
    declaredUnit([
      [1, 10_000],
      [2, 21_000],
      [1.5, 15_000],
    ]),
  ).toBe(1);
  expect(
    declaredUnit([
      [10_000, 10_000],
      [21_000, 20_000],
      [1.5, 15_000],
    ]),
  ).toBe(10_000);
  expect(
    declaredUnit([
      [10_000, 10_000],
      [20_000, 20_000],
    ]),
  ).toBe(1);
  expect(
    declaredUnit([
      [0, 10_000],
      [Number.NaN, 1],
      [20_000, 0],
    ]),
  ).toBe(1);
});
