import { expect, it } from "vitest";
import { candidatePermutations } from "./candidate-permutations.ts";

/** q of `tests` units, the first `named` of them at 0.001. */
const qs = (tests: number, named: number): Float64Array =>
  Float64Array.from({ length: tests }, (_, unit) => (unit < named ? 0.001 : 0.8));

it("is fine enough for the class that so many named units need", () => {
  const made = candidatePermutations(qs(180, 6), 999);
  // At 1 %, 6 of 180: p of 1/3000 or less.
  expect(2 / (made + 1)).toBeLessThan((0.01 * 6) / 180 / 2);
  expect(made).toBeLessThan(99_999);
});

it("never asks for more than 99,999, nor for what even these cannot reach", () => {
  expect(candidatePermutations(qs(180, 1), 999)).toBe(99_999);
  expect(candidatePermutations(qs(200_000, 1), 999)).toBe(999);
});

it("asks for none where nothing is named or none were wanted", () => {
  expect(candidatePermutations(qs(180, 0), 999)).toBe(999);
  expect(candidatePermutations(qs(180, 90), 9999)).toBe(9999);
  expect(candidatePermutations(qs(180, 6), 0)).toBe(0);
});
