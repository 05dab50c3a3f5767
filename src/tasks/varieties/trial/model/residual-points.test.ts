import { expect, test } from "vitest";
import { quantilePoints } from "./residual-points.ts";

const fitted = (record: number, standardised: number) => ({
  record,
  fitted: 20,
  residual: standardised,
  standardised,
});

test("residuals in order against where chance would put them", () => {
  // R: qnorm(ppoints(5))
  const expected = [-1.1797611, -0.4972006, 0, 0.4972006, 1.1797611];
  const points = quantilePoints([
    fitted(0, 2),
    fitted(1, -1),
    fitted(2, 0.1),
    fitted(3, -3),
    fitted(4, 0.5),
  ]);
  expect(points.map(({ record }) => record)).toEqual([3, 1, 2, 4, 0]);
  for (const [i, point] of points.entries()) expect(point.expected).toBeCloseTo(expected[i]!, 6);
});

test("a plot that alone decides its fit has no point", () => {
  expect(quantilePoints([fitted(0, Number.NaN), fitted(1, 1)])).toHaveLength(1);
  expect(quantilePoints([])).toEqual([]);
});
