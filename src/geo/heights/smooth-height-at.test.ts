import { expect, test } from "vitest";
import type { HeightGrid } from "./height-grid.ts";
import { smoothHeightAt } from "./smooth-height-at.ts";

const grid: HeightGrid = {
  columns: 5,
  rows: 5,
  west: -79,
  north: -5,
  perDegree: 100,
  values: Int16Array.from({ length: 25 }, (_, i) => 1000 + 100 * (i % 5) + 50 * Math.floor(i / 5)),
};

test("goes through the nodes and keeps a slope a slope", () => {
  expect(smoothHeightAt(grid, -78.98, -5.02)).toBeCloseTo(1300, 6);
  expect(smoothHeightAt(grid, -78.975, -5.02)).toBeCloseTo(1350, 6);
  expect(smoothHeightAt(grid, -78.9825, -5.0175)).toBeCloseTo(1000 + 175 + 87.5, 6);
});

test("has no height outside", () => {
  expect(smoothHeightAt(grid, -79.001, -5.02)).toBeNaN();
  expect(smoothHeightAt(grid, Number.NaN, -5.02)).toBeNaN();
  expect(smoothHeightAt(grid, -78.96, -5.04)).toBeCloseTo(1600, 2);
});
