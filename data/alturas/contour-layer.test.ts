import { expect, test } from "vitest";
import { closeBy, contourLinesAt } from "./contour-layer.ts";
import { heightAt, readHeights } from "./heights.ts";

const grid = await readHeights();

/** Metres between a contour's height and the grid's at every corner of its lines. */
const errorsAt = (height: number): number[] =>
  contourLinesAt(grid, height)
    .flatMap((path) =>
      path.flatMap((lon, i) => (i % 2 === 0 ? [heightAt(grid, lon, path[i + 1]!)] : [])),
    )
    .map((found) => Math.abs((found ?? Number.NaN) - height))
    .sort((a, b) => a - b);

test.each([500, 2000, 3000])("the %i m contour keeps to the heights", (height) => {
  const errors = errorsAt(height);
  expect(errors.length).toBeGreaterThan(1000);
  expect(errors[Math.floor(errors.length * 0.95)]).toBeLessThan(25);
});

test("no line runs along the edge of the grid", () => {
  const west = contourLinesAt(grid, 1000)
    .flatMap((path) => path.filter((_, i) => i % 2 === 0))
    .filter((lon) => Math.abs(lon - grid.west) < 1e-9);
  expect(west).toHaveLength(0);
});

test("contours every 50 m are drawn around San Ignacio only", () => {
  const lons = contourLinesAt(grid, 1050)
    .flatMap(closeBy)
    .flatMap((path) => path.filter((_, i) => i % 2 === 0));
  expect(Math.min(...lons)).toBeGreaterThan(-79.51);
  expect(Math.max(...lons)).toBeLessThan(-78.57);
});
