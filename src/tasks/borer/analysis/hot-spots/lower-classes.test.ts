import { expect, it } from "vitest";
import { lowerClasses } from "./lower-classes.ts";

const classes = Int8Array.of(3, 3, 2, -2, 1, 0, -128, 3);
const p = Float64Array.of(0.0001, 0.001, 0.01, 0.012, 0.03, 0.6, NaN, 0.0002);
const q = Float64Array.of(0.001, 0.007, 0.04, 0.045, 0.09, 0.6, NaN, 0.001);

it("lowers a class to what the permuted p allows by the same cuts", () => {
  const permuted = Float64Array.of(0.0009, 0.005, 0.011, 0.02, 0.05, 0.0002, NaN, NaN);
  expect([...lowerClasses(classes, p, q, permuted, 9999)]).toEqual([3, 2, 2, -1, 0, 0, -128, 3]);
});

it("asks no smaller p than so few permutations can give", () => {
  const permuted = new Float64Array(8).fill(0.02);
  expect([...lowerClasses(classes, p, q, permuted, 99)]).toEqual([3, 3, 2, -2, 1, 0, -128, 3]);
});

it("lowers nothing without permutations", () => {
  const none = new Float64Array(8).fill(NaN);
  expect(lowerClasses(classes, p, q, none, 0)).toEqual(classes);
});
