import { expect, test } from "vitest";
import { boredAboveCounted } from "./bored-above-counted.ts";

test.each([
  [60, 75, true],
  [60, 60, false],
  [60, 0, false],
  [0, 4, false],
  [Number.NaN, 4, false],
  [60, Number.NaN, false],
])("%d counted, %d bored: %s", (counted, bored, wrong) => {
  expect(boredAboveCounted(counted, bored) !== null).toBe(wrong);
});
