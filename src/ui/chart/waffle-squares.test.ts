import { expect, test } from "vitest";
import { waffleSquares } from "./waffle-squares.ts";

test("a square per item while they fit", () => {
  expect(waffleSquares([6, 17, 9, 182])).toEqual({ itemsPerSquare: 1, squares: [6, 17, 9, 182] });
  expect(waffleSquares([1500]).itemsPerSquare).toBe(1);
  expect(waffleSquares([]).squares).toEqual([]);
});

test("merged by round numbers when they do not, and none that exists is lost", () => {
  expect(waffleSquares([1501])).toEqual({ itemsPerSquare: 2, squares: [751] });
  expect(waffleSquares([3, 0, 9997])).toEqual({ itemsPerSquare: 10, squares: [1, 0, 1000] });
  expect(waffleSquares([100_000]).itemsPerSquare).toBe(100);
  expect(waffleSquares([1_000_000]).squares).toEqual([1000]);
});
