import { expect, test } from "vitest";
import { studentTQuantile } from "./student-t.ts";
import { studentizedRangeUpperTail } from "./studentized-range.ts";
import { studentizedRangeQuantile } from "./studentized-range-quantile.ts";

/** [groups, df, quantile of 95 %] as R 4.2.2 prints them, and the exact one by scipy 1.17. */
const QUANTILES: readonly (readonly [number, number, number, number])[] = [
  [3, 4, 5.040241250114989, 5.040241254983202],
  [6, 15, 4.5947348307785845, 4.594734833051968],
  [10, 36, 4.764227138009543, 4.764227137765152],
  [2, 1, 17.969287064187508, 17.969287064187434],
  [4, 15, 4.07597372242951, 4.075973736606698],
];

test.each(QUANTILES)("%d groups and %d degrees of freedom: 95 %%", (groups, df, printed, exact) => {
  const q = studentizedRangeQuantile(0.95, groups, df);
  expect(Math.abs(q / printed - 1)).toBeLessThan(2e-14);
  expect(Math.abs(q / exact - 1)).toBeLessThan(4e-9);
});

test.each([1, 2, 5, 40])(
  "two groups of %d degrees of freedom are Student's t: no rounding of the printed rule",
  (df) => {
    const q = studentizedRangeQuantile(0.95, 2, df);
    expect(q).toBe(Math.SQRT2 * studentTQuantile(0.975, df));
    expect(Math.abs(studentizedRangeUpperTail(q, 2, df) - 0.05)).toBeLessThan(1e-12);
  },
);

test("leaves the asked probability beyond, for few and many groups and degrees of freedom", () => {
  for (const groups of [3, 10, 54])
    for (const df of [1, 2, 3, 9, 150, 6000])
      for (const p of [0.9, 0.95]) {
        const q = studentizedRangeQuantile(p, groups, df);
        const beyond = studentizedRangeUpperTail(q, groups, df);
        expect(Math.abs(beyond - (1 - p)), `${groups} ${df} ${p}`).toBeLessThan(2e-6);
      }
});
