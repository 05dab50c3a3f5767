import { expect, test } from "vitest";
import { nextPlace } from "./next-place.ts";

test.each([
  ["ArrowDown", 4, 5],
  ["ArrowDown", 9, 9],
  ["ArrowUp", 0, 0],
  ["ArrowUp", 4, 3],
  ["PageDown", 8, 9],
  ["PageDown", 1, 5],
  ["PageUp", 2, 0],
  ["Home", 7, 0],
  ["End", 0, 9],
  ["ArrowDown", -1, 0],
  ["End", -1, 9],
])("%s from %d goes to %d of 10", (key, place, next) => {
  expect(nextPlace(key, place, 10, 4)).toBe(next);
});

test("other keys, and tables without rows, move nothing", () => {
  expect(nextPlace("a", 3, 10, 4)).toBeNull();
  expect(nextPlace("End", -1, 0, 4)).toBeNull();
});
