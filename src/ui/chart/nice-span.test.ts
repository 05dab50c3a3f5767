import fc from "fast-check";
import { expect, test } from "vitest";
import { niceSpan } from "./nice-span.ts";

test("round ends round the figures", () => {
  expect(niceSpan(17.2, 28.9)).toEqual({ low: 15, high: 30, ticks: [15, 20, 25, 30] });
  expect(niceSpan(-0.31, 0.42).ticks).toEqual([-0.5, -0.25, 0, 0.25, 0.5]);
});

test("a single figure stands inside its scale, and no figure has one too", () => {
  const { low, high } = niceSpan(20, 20);
  expect(low).toBeLessThan(20);
  expect(high).toBeGreaterThan(20);
  expect(niceSpan(0, 0).high).toBeGreaterThan(0);
  expect(niceSpan(Number.NaN, 3).ticks).toEqual([0, 1]);
});

test("holds what it is given with few steps", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
      (low, room) => {
        const high = low + room;
        const span = niceSpan(low, high);
        expect(span.low).toBeLessThanOrEqual(low + room * 1e-6);
        expect(span.high).toBeGreaterThanOrEqual(high - room * 1e-6);
        expect(span.ticks.length).toBeGreaterThan(1);
        expect(span.ticks.length).toBeLessThanOrEqual(5);
      },
    ),
    { seed: 5, numRuns: 300 },
  );
});
