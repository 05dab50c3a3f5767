import fc from "fast-check";
import { expect, test } from "vitest";
import { spreadLabels } from "./spread-labels.ts";

test("labels that want the same place share it evenly; others stay", () => {
  expect(spreadLabels([50, 50, 100], 10, 0, 150)).toEqual([45, 55, 100]);
  expect(spreadLabels([100, 20], 10, 0, 150)).toEqual([100, 20]);
  expect(spreadLabels([2, 3], 10, 7, 150)).toEqual([7, 17]);
  expect(spreadLabels([149, 150], 10, 7, 143)).toEqual([133, 143]);
  expect(spreadLabels([], 10, 0, 150)).toEqual([]);
});

test("none nearer than the gap, all inside, in the order they want", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -50, max: 250, noNaN: true }), { maxLength: 9 }),
      (wanted) => {
        const placed = spreadLabels(wanted, 15, 8, 192);
        const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
        for (const [k, i] of order.entries()) {
          expect(placed[i]).toBeGreaterThanOrEqual(8 - 1e-9);
          expect(placed[i]).toBeLessThanOrEqual(192 + 1e-9);
          if (k > 0) expect(placed[i]! - placed[order[k - 1]!]!).toBeGreaterThanOrEqual(15 - 1e-9);
        }
      },
    ),
    { seed: 16, numRuns: 500 },
  );
});
