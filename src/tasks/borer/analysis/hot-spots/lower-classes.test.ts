import { expect, it } from "vitest";
import { lowerClasses } from "./lower-classes.ts";

const classes = Int8Array.of(3, 3, 2, -2, 1, 0, -128, 3);

it("lowers a class to what Benjamini-Hochberg over the permuted p gives", () => {
  const permuted = Float64Array.of(0.0009, 0.011, 0.012, 0.05, 0.5, 0.0002, NaN, NaN);
  // q of the six: 0.0027, 0.018, 0.018, 0.06, 0.5, 0.0012.
  expect([...lowerClasses(classes, permuted)]).toEqual([3, 2, 2, -1, 0, 0, -128, 3]);
});

it("takes so few permutations that they cannot give the p needed for none at all", () => {
  const least = new Float64Array(200).fill(0.5);
  least[0] = 2 / 1000;
  const hot = new Int8Array(200);
  hot[0] = 3;
  // 200 · 0.002 / 1 is far above any level.
  expect(lowerClasses(hot, least)[0]).toBe(0);
});

it("lowers nothing without permutations", () => {
  const none = new Float64Array(8).fill(NaN);
  expect(lowerClasses(classes, none)).toEqual(classes);
});
