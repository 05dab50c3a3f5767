import { expect, test } from "vitest";
import { fUpperTail } from "./f.ts";

/** [df1, df2, f, P(F > f)] by scipy 1.17 `stats.f.sf`. */
const TAILS: readonly (readonly [number, number, number, number])[] = [
  [2, 4, 1.34189431623584, 0.3581579272059673],
  [3, 15, 129.288214335176, 6.102638927326592e-11],
  [9, 36, 8.76372297227651, 7.945487369519793e-7],
  [1, 1, 46.8698224852072, 0.09233641297249096],
  [120, 1000, 0.9, 0.7655341823572062],
  [2, 12, 1e6, 4.665432041927136e-32],
];

test.each(TAILS)("with %d and %d degrees of freedom beyond %d", (df1, df2, f, p) => {
  expect(Math.abs(fUpperTail(f, df1, df2) / p - 1)).toBeLessThan(1e-12);
});

test("is 1 at and below nothing, 0 beyond everything, and no number of no number", () => {
  expect(fUpperTail(0, 2, 4)).toBe(1);
  expect(fUpperTail(-1, 2, 4)).toBe(1);
  expect(fUpperTail(Number.POSITIVE_INFINITY, 2, 4)).toBe(0);
  expect(fUpperTail(Number.NaN, 2, 4)).toBeNaN();
});
