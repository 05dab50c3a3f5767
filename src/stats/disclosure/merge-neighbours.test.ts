import { expect, test } from "vitest";
import { mergeNeighbours, sideBySide } from "./merge-neighbours.ts";

const mergeRow = (sizes: readonly number[], least: number) => {
  const sum = (places: readonly number[]) => places.reduce((all, p) => all + sizes[p]!, 0);
  return mergeNeighbours(sizes.length, {
    isSafe: (places) => sum(places) >= least,
    nearness: sideBySide,
    size: sum,
  });
};

test("what may be shown stays apart", () => {
  expect(mergeRow([5, 9, 7], 5)).toEqual([[0], [1], [2]]);
});

test("only neighbours are joined, the smallest first, with the first of two alike", () => {
  expect(mergeRow([9, 2, 9, 1, 4, 9], 5)).toEqual([[0, 1], [2, 3, 4], [5]]);
});

test("nothing comes of a row that is too few in all", () => {
  expect(mergeRow([1, 2, 1], 5)).toBeNull();
});

test("one that nobody is near is not forced on anybody", () => {
  expect(
    mergeNeighbours(2, { isSafe: (g) => g.length > 1, nearness: () => Infinity, size: () => 1 }),
  ).toBeNull();
});
