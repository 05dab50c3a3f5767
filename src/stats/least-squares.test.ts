import { expect, test } from "vitest";
import { leastSquares } from "./least-squares.ts";

const column = (...values: number[]): Float64Array => Float64Array.from(values);
const ones = (n: number): Float64Array => new Float64Array(n).fill(1);

test("a straight line through four points, by hand", () => {
  const fit = leastSquares([ones(4), column(0, 1, 2, 3)], column(1, 3, 2, 6));
  // Means 1.5 and 3, Sxy 7, Sxx 5: slope 1.4, intercept 0.9, residual sum 14 - 9.8.
  expect(fit.combine([0, 1])?.value).toBeCloseTo(1.4, 13);
  expect(fit.combine([1, 0])?.value).toBeCloseTo(0.9, 13);
  expect(fit.residualSumSq).toBeCloseTo(4.2, 13);
  expect(fit.combine([0, 1])?.variance).toBeCloseTo(1 / 5, 13);
  expect(fit.combine([1, 1.5])?.variance).toBeCloseTo(1 / 4, 13);
  expect([...fit.sequentialSumSq].map((x) => x.toFixed(9))).toEqual([
    "36.000000000",
    "9.800000000",
  ]);
  expect([...fit.leverages].reduce((a, b) => a + b)).toBeCloseTo(2, 13);
});

test("leaves a dependent column out and says what it does not determine", () => {
  // Two groups by an indicator each, beside the constant.
  const fit = leastSquares([ones(4), column(1, 1, 0, 0), column(0, 0, 1, 1)], column(1, 2, 5, 8));
  expect(fit.rank).toBe(2);
  expect(fit.combine([1, 1, 0])?.value).toBeCloseTo(1.5, 13);
  expect(fit.combine([1, 0, 1])?.value).toBeCloseTo(6.5, 13);
  expect(fit.combine([0, 1, -1])).toMatchObject({ variance: expect.closeTo(1, 13) });
  expect(fit.combine([0, 1, 0])).toBeNull();
  expect(fit.combine([0, 0, 1])).toBeNull();
});

test("keeps its figures where the response is large beside its spread", () => {
  const x = column(0, 1, 2, 3);
  const near = leastSquares([ones(4), x], column(1, 3, 2, 6));
  const far = leastSquares([ones(4), x], column(2e7 + 1, 2e7 + 3, 2e7 + 2, 2e7 + 6));
  expect(Math.abs(far.residualSumSq / near.residualSumSq - 1)).toBeLessThan(1e-7);
  expect(Math.abs((far.combine([0, 1])?.value as number) / 1.4 - 1)).toBeLessThan(1e-8);
});

test("fits what has as many columns as records without a rest", () => {
  const fit = leastSquares([ones(2), column(0, 1)], column(4, 9));
  expect(fit.residualSumSq).toBeLessThan(1e-24);
  expect([...fit.leverages]).toEqual([expect.closeTo(1, 13), expect.closeTo(1, 13)]);
});
