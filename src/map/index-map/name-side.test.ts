import { expect, test } from "vitest";
import { nameGoesLeft } from "./name-side.ts";

test("a name stays inside and off the uprights of the view's frame where one side allows it", () => {
  expect(nameGoesLeft(100, 60, 226, null)).toBe(false);
  expect(nameGoesLeft(200, 60, 226, null)).toBe(true);
  expect(nameGoesLeft(100, 60, 226, { x: 90, width: 40 })).toBe(false);
  expect(nameGoesLeft(100, 60, 226, { x: 30, width: 100 })).toBe(true);
  expect(nameGoesLeft(20, 60, 70, { x: 10, width: 30 })).toBe(false);
});
