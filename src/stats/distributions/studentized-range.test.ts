import fc from "fast-check";
import { expect, test } from "vitest";
import { studentizedRangeTails, studentizedRangeUpperTail } from "./studentized-range.ts";

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

test("many tails of one design are those taken singly", () => {
  let worst = 0;
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 100 }),
      fc.integer({ min: 1, max: 1000 }),
      fc.array(fc.double({ min: 0, max: 60, noNaN: true }), { minLength: 2, maxLength: 3 }),
      (groups, df, ranges) => {
        const tail = studentizedRangeTails(groups, df);
        for (const q of ranges)
          worst = Math.max(worst, Math.abs(tail(q) - studentizedRangeUpperTail(q, groups, df)));
      },
    ),
    { seed: 20_260, numRuns: 60 },
  );
  expect(worst).toBeLessThan(1e-13);
  expect(studentizedRangeTails(3, 4)(0)).toBe(1);
  expect(studentizedRangeTails(3, 4)(Number.NaN)).toBeNaN();
});
