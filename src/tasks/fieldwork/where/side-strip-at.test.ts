import fc from "fast-check";
import { expect, test } from "vitest";
import { sideStripAt } from "./side-strip-at.ts";

const metres = fc.double({ min: 0, max: 1e6, noNaN: true });

test("a side that is told is drawn on that side, its error with it", () => {
  fc.assert(
    fc.property(metres, metres, fc.constantFrom("inside", "outside"), (more, accuracyM, side) => {
      const { at, from, to } = sideStripAt(side, accuracyM + more + 0.001, accuracyM);
      expect(Math.min(from, to)).toBeGreaterThanOrEqual(4 - 1e-6);
      expect(Math.max(from, to)).toBeLessThanOrEqual(96 + 1e-6);
      if (side === "inside") expect(Math.max(at, to)).toBeLessThanOrEqual(50 + 1e-9);
      else expect(Math.min(at, from)).toBeGreaterThanOrEqual(50 - 1e-9);
    }),
    { seed: 8 },
  );
});

test("one that cannot be told favours neither", () => {
  expect(sideStripAt("undecided", 29, 45)).toEqual({ at: 50, from: 4, to: 96 });
});

test("to scale, and no wider than twenty metres need", () => {
  expect(sideStripAt("outside", 30, 10)).toEqual({ at: 84.5, from: 73, to: 96 });
  expect(sideStripAt("inside", 8, 2).at).toBeCloseTo(50 - 18.4, 9);
});
