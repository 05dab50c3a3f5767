import { expect, test } from "vitest";
import { pairsOf, simplified, smoothed } from "./line.ts";

test("smoothing keeps the ends of an open path and cuts its corners", () => {
  expect(smoothed([0, 0, 4, 0, 4, 4], 1)).toEqual([0, 0, 1, 0, 3, 0, 4, 1, 4, 3, 4, 4]);
});

test("a closed path stays closed", () => {
  const round = smoothed([0, 0, 4, 0, 4, 4, 0, 0], 2);
  expect(round.slice(0, 2)).toEqual(round.slice(-2));
});

test("simplifying keeps what matters by more than the tolerance and nothing else", () => {
  expect(simplified([0, 0, 5, 0.4, 10, 0, 15, 3, 20, 0], 0.5)).toEqual([0, 0, 10, 0, 15, 3, 20, 0]);
  expect(pairsOf(simplified([0, 0, 5, 0.4, 10, 0], 0.3))).toHaveLength(3);
});
