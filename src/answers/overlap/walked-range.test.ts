import fc from "fast-check";
import { expect, test } from "vitest";
import type { WalkedMark } from "../../domain/register/walked-cells.ts";
import { walkedRange } from "./walked-range.ts";

const walk = (errorHa: number): WalkedMark => ({
  ...{ date: "2026-11-30T19:09", areaHa: 1, errorHa, unseen: null, positions: 300 },
  ...{ declaredM: 5, declaredPct: 68 },
});
const measures = (areaM2: number, least: number, most: number) => ({
  areaM2: Float64Array.of(areaM2),
  overlapLeastM2: Float64Array.of(least),
  overlapMostM2: Float64Array.of(most),
});

test("a walked plot wholly inside is as uncertain as its own area; another as the limit alone", () => {
  const inside = measures(12_805, 12_805, 12_805);
  expect(walkedRange(inside, 0, walk(0.0809))).toEqual({ leastM2: 11_996, mostM2: 13_614 });
  expect(walkedRange(inside, 0, null)).toEqual({ leastM2: 12_805, mostM2: 12_805 });
});

test("no overlap is made of none, and none is left where the second look has not come", () => {
  expect(walkedRange(measures(9000, 0, 0), 0, walk(0.05))).toEqual({ leastM2: 0, mostM2: 0 });
  expect(walkedRange(measures(9000, Number.NaN, Number.NaN), 0, walk(0.05)).leastM2).toBeNaN();
});

test("it holds the range of the limit, and goes from nothing to the plot at its largest", () => {
  const metres = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(metres, metres, metres, (a, b, errorHa) => {
      const [least, most] = [Math.min(a, b) * 10_000, Math.max(a, b) * 10_000];
      const range = walkedRange(measures(10_000, least, most), 0, walk(errorHa));
      expect(range.leastM2).toBeGreaterThanOrEqual(0);
      expect(range.leastM2).toBeLessThanOrEqual(least);
      expect(range.mostM2).toBeGreaterThanOrEqual(most);
      expect(range.mostM2).toBeLessThanOrEqual(10_000 + errorHa * 10_000);
    }),
    { seed: 60, numRuns: 200 },
  );
});
