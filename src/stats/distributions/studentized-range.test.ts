import { expect, test } from "vitest";
import { studentizedRangeQuantile, studentizedRangeUpperTail } from "./studentized-range.ts";

/** [groups, df, q, P(Q > q)] by scipy 1.17 `stats.studentized_range.sf`. */
const TAILS: readonly (readonly [number, number, number, number])[] = [
  [2, 1, 3, 0.2804377980075434],
  [3, 4, 2.5, 0.28997133041139533],
  [5, 2, 8, 0.08955353950060463],
  [10, 36, 4, 0.1651250393852185],
  [20, 10, 6.5, 0.04847795417202183],
  [54, 200, 5.5, 0.09641847954372318],
  [54, 1000, 6, 0.023727436878303365],
  [4, 1000, 3.6, 0.05378133553514064],
  [2, 1000, 0.5, 0.72374813177236],
  [12, 3, 20, 0.006797832661425418],
];

test.each(TAILS)("%d groups and %d degrees of freedom beyond %d", (groups, df, q, p) => {
  expect(Math.abs(studentizedRangeUpperTail(q, groups, df) - p)).toBeLessThan(1e-9);
});

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
  expect(Math.abs(q / printed - 1)).toBeLessThan(1e-10);
  expect(Math.abs(q / exact - 1)).toBeLessThan(4e-9);
});

test("two groups are Student's t: P(Q > q) is P(|T| > q/√2)", () => {
  // df = 2 has the closed form P(|T| > t) = 1 - t/√(2 + t²).
  for (const q of [0.1, 1, 4, 40]) {
    const t = q / Math.SQRT2;
    const exact = 1 - t / Math.sqrt(2 + t * t);
    expect(Math.abs(studentizedRangeUpperTail(q, 2, 2) - exact)).toBeLessThan(1e-12);
  }
});

test("is 1 where there is no range, and no number of no number", () => {
  expect(studentizedRangeUpperTail(0, 3, 4)).toBe(1);
  expect(studentizedRangeUpperTail(Number.NaN, 3, 4)).toBeNaN();
});
