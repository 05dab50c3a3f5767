import fc from "fast-check";
import { expect, test } from "vitest";
import { niceEnd, niceTicks } from "./nice-ticks.ts";

test("round figures from 0", () => {
  expect(niceTicks(10)).toEqual([0, 2.5, 5, 7.5, 10]);
  expect(niceTicks(13.7)).toEqual([0, 5, 10]);
  expect(niceTicks(0.31)).toEqual([0, 0.1, 0.2, 0.3]);
  expect(niceEnd(5.3, 3)).toBe(6);
  expect(niceEnd(7.9, 2)).toBe(10);
});

test("nothing to measure is 0 alone, and never not a number", () => {
  for (const max of [0, -1, NaN, Infinity]) {
    expect(niceTicks(max)).toEqual([0]);
    expect(niceEnd(max)).toBe(1);
  }
});

test("few, ascending, none beyond the end, and the end holds what it is for", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
      fc.integer({ min: 1, max: 8 }),
      (max, most) => {
        const ticks = niceTicks(max, most);
        expect(ticks.length).toBeLessThanOrEqual(most + 1);
        expect(ticks).toEqual(ticks.toSorted((a, b) => a - b));
        expect(ticks.at(-1)).toBeLessThanOrEqual(max * (1 + 1e-8));
        expect(niceEnd(max, most)).toBeGreaterThanOrEqual(max * (1 - 1e-8));
      },
    ),
    { seed: 16, numRuns: 500 },
  );
});
