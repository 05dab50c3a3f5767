import { expect, test } from "vitest";
import { metresPerPixel } from "../../map/frame/web-mercator.ts";
import { ALWAYS_SYMBOL, LEAST_SHAPE_PX, shapeZoom } from "./shape-zoom.ts";

const degreesOf = (metres: number): number => metres / 111_320;

test.each([60, 170, 400, 2000])("a square plot of %i m is drawn from 8 px on", (side) => {
  const lat = -5.2;
  const cosine = Math.cos((lat * Math.PI) / 180);
  const zoom = shapeZoom(degreesOf(side) / cosine, degreesOf(side), lat);
  expect(side / metresPerPixel(zoom, lat)).toBeGreaterThanOrEqual(LEAST_SHAPE_PX);
  expect(side / metresPerPixel(zoom - 1, lat)).toBeLessThan(LEAST_SHAPE_PX);
});

test("what has no width keeps its symbol", () => {
  expect(shapeZoom(0, 0.001, -5)).toBe(ALWAYS_SYMBOL);
  expect(shapeZoom(NaN, NaN, NaN)).toBe(ALWAYS_SYMBOL);
});
