import { expect, test } from "vitest";
import { bandPath, knownPoints, linePath, lonePoints } from "./curve-path.ts";

const place = (at: number, value: number): string => `${at} ${value}`;

const points = knownPoints([
  { at: 0, value: 1, low: 0, high: 2 },
  { at: 1, value: 2, low: 1, high: 3 },
  { at: 2, value: null },
  { at: 3, value: 4 },
  { at: 5, value: Number.NaN },
  { at: 7, value: 8, low: 7, high: 9 },
  { at: 8, value: 9, low: null, high: 10 },
]);

test("what is not a figure is a gap, never 0", () => {
  expect(points.map(({ at }) => at)).toEqual([0, 1, 3, 7, 8]);
  expect(linePath(points, place)).toBe("M0 1L1 2M7 8L8 9");
  expect(lonePoints(points).map(({ at }) => at)).toEqual([3]);
});

test("the band stands only where both ends are known, in runs of two or more", () => {
  expect(bandPath(points, place)).toBe("M0 2L1 3L1 1L0 0Z");
});

test("points given out of order are drawn in order", () => {
  const mixed = knownPoints([
    { at: 2, value: 3 },
    { at: 1, value: 2 },
  ]);
  expect(linePath(mixed, place)).toBe("M1 2L2 3");
});
