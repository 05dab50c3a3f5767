import { expect, test } from "vitest";
import { farValues } from "./far-values.ts";

test("a figure with its marks misread stands out, and two of them do not hide each other", () => {
  expect(farValues([20, 21, 1234.5, 19, Number.NaN, 22])).toEqual({ median: 21, at: [2] });
  expect(farValues([2050, 20, 21, 1234.5, 19, 22])?.at).toEqual([0, 3]);
});

test("the median of an even count lies between the two in the middle", () => {
  expect(farValues([10, 20, 30, 40, 50, 9000])?.median).toBe(35);
});

test("what spreads widely by itself, few figures and lost plots say nothing", () => {
  expect(farValues([0.1, 0.2, 0.5, 1, 2, 4, 9, 20])).toBeNull();
  expect(farValues([20, 21, 2000])).toBeNull();
  expect(farValues([0, 0, 0, 0, 0, 3])).toBeNull();
  expect(farValues([20, 21, 0, 19, 0.2, 22, 200])).toBeNull();
});
