import { expect, test } from "vitest";
import { boredWithoutCounted } from "./bored-without-counted.ts";

test.each([
  [0, 4, true],
  [Number.NaN, 4, true],
  [Number.NaN, 0, true],
  [0, 0, false],
  [10, 4, false],
  [Number.NaN, Number.NaN, false],
])("%d counted, %d bored: %s", (counted, bored, wrong) => {
  expect(boredWithoutCounted(counted, bored) !== null).toBe(wrong);
});
