import { expect, test } from "vitest";
import { positionsSum } from "./positions-sum.ts";

const none = Number.NaN;

test.each([
  [[1, 2, 3, 4], 10, 12, null],
  [[1, 2, 3, 4], 11, 12, "reading-positions-sum"],
  [[1, none, none, none], 2, 12, "reading-positions-sum"],
  [[1, 2, 3, 4], none, 12, null],
  [[5, 5, 3, 0], none, 12, "reading-positions-above-bored"],
  [[5, 5, 3, 0], none, none, null],
  [[none, none, none, none], 10, 12, null],
])("%j of %d opened, %d bored: %s", (positions, opened, bored, code) => {
  expect(positionsSum(positions, opened, bored)?.code ?? null).toBe(code);
});
