import { contours } from "d3-contour";
import { expect, test } from "vitest";
import { isoRings } from "./iso-rings.ts";

/** Whole numbers from a seed, below `most`. */
const figures = (count: number, most: number, seed: number): number[] => {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  });
};

test.each([1, 2, 3, 4, 5, 6])("the rings are those of d3-contour (field %i)", (seed) => {
  const [columns, rows] = [5 + seed, 11 - seed];
  const values = figures(columns * rows, 9, seed);
  // No figure is at the height itself: rings without area are left out here only.
  for (const height of [0.5, 2.25, 4.5, 7.75]) {
    const theirs = contours()
      .size([columns, rows])
      .contour(values, height)
      .coordinates.flat()
      .map((ring) => ring.flat());
    const sorted = (rings: number[][]): string[] =>
      rings.map((ring) => JSON.stringify(ring)).sort();
    expect(theirs.length).toBeGreaterThan(0);
    expect(sorted(isoRings({ columns, rows, values }, height))).toEqual(sorted(theirs));
  }
});

test("a summit at the height itself gives no ring, and a pit its own", () => {
  const grid = (middle: number, around: number) => ({
    columns: 3,
    rows: 3,
    values: [around, around, around, around, middle, around, around, around, around],
  });
  expect(isoRings(grid(5, 1), 5)).toEqual([]);
  expect(isoRings(grid(5, 1), 3)).toHaveLength(1);
  expect(isoRings(grid(1, 5), 3)).toHaveLength(2);
});
