import { expect, test } from "vitest";
import { testEqualVariance } from "./equal-variance.ts";

const GROUPS = [
  [3.1, 4.4, 2.9, 5.0],
  [10.2, 7.1, 14.9, 6.0],
  [1.0, 1.3, 0.8, 1.6],
];
const groupOf = GROUPS.flatMap((values, group) => values.map(() => group));

test("as scipy 1.17 `stats.levene(center='median')` has it", () => {
  const found = testEqualVariance(Float64Array.from(GROUPS.flat()), groupOf);
  expect(found?.statistic).toBeCloseTo(4.8871524921862095, 11);
  expect(found?.p).toBeCloseTo(0.03656401544839454, 11);
});

test("says nothing of one group, or of pairs, whose values lie equally far from their median", () => {
  expect(testEqualVariance(Float64Array.of(1, 2, 4), [0, 0, 0])).toBeNull();
  expect(testEqualVariance(Float64Array.of(1, 2, 4, 9), [0, 0, 1, 1])).toBeNull();
});
