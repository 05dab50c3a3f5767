import { expect, test } from "vitest";
import type { View } from "../camera.ts";
import { gridLines, gridServes } from "./grid-lines.ts";
import type { Plane } from "./plane.ts";

/** A plane of 100 km a degree: squares that can be counted by hand. */
const plane: Plane = {
  toPlane: (lon, lat) => [lon * 100_000, lat * 100_000],
  toDegrees: (e, n) => [e / 100_000, n / 100_000],
};
const view: View = { lon: 0.5, lat: 0.5, zoom: 9, width: 512, height: 512 };

test("lines cover the view and half of it on each side", () => {
  const { lines, bounds } = gridLines(view, 100_000, plane);
  expect(bounds[2] - bounds[0]).toBeCloseTo((2 * 360) / 512, 9);
  expect(lines.features).toHaveLength(4 + 4);
  for (const { geometry } of lines.features) {
    if (geometry.type !== "LineString") throw new Error(geometry.type);
    const [a] = geometry.coordinates;
    const b = geometry.coordinates.at(-1);
    const vertical = a?.[0] === b?.[0];
    expect((a?.[vertical ? 0 : 1] ?? 0.5) % 1).toBeCloseTo(0, 9);
  }
});

test("a grid serves until the view leaves it or wants other squares", () => {
  const grid = gridLines(view, 100_000, plane);
  expect(gridServes(grid, { ...view, lon: 0.7 }, 100_000)).toBe(true);
  expect(gridServes(grid, { ...view, lon: 1.5 }, 100_000)).toBe(false);
  expect(gridServes(grid, view, 50_000)).toBe(false);
});

test("no lines where there would be too many", () => {
  expect(gridLines(view, 100, plane).lines.features).toEqual([]);
});
