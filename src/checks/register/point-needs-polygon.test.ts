import { expect, test } from "vitest";
import { pointNeedsPolygon } from "./point-needs-polygon.ts";

test.each([
  [4, false],
  [4.01, true],
  [Number.NaN, false],
])("%d ha: %s", (areaHa, told) => {
  expect(pointNeedsPolygon(areaHa, 4, "area") !== null).toBe(told);
});
