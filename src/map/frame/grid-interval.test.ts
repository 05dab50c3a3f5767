import { expect, test } from "vitest";
import { gridInterval } from "./grid-interval.ts";
import { metresPerPixel } from "./web-mercator.ts";

test.each([
  [9, 10_000],
  [10, 5000],
  [11, 5000],
  [12, 2000],
  [14, 500],
  [16, 100],
  [20, 100],
])("at zoom %f the squares measure %i m", (zoom, side) => {
  expect(gridInterval(metresPerPixel(zoom, -5.2))).toBe(side);
});

test("a wider gap asks for larger squares", () => {
  expect(gridInterval(50, 64)).toBe(5000);
  expect(gridInterval(50, 120)).toBe(10_000);
});
