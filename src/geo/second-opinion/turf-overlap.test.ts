import { expect, test } from "vitest";
import { FlatGeometryBuilder } from "../flat/flat-geometry-builder.ts";
import { flattenGeoJson } from "../flat/flatten-geojson.ts";
import { turfOverlapM2 } from "./turf-overlap.ts";

const X = 690_000;
const Y = 9_420_000;
const ring = (x: number, y: number, side: number) => [
  [X + x, Y + y],
  [X + x + side, Y + y],
  [X + x + side, Y + y + side],
  [X + x, Y + y + side],
  [X + x, Y + y],
];
const built = (...polygons: number[][][][]) => {
  const builder = new FlatGeometryBuilder();
  for (const coordinates of polygons) flattenGeoJson({ type: "Polygon", coordinates }, builder);
  return builder.build();
};

test("holes and several parts", () => {
  const plot = built([ring(0, 0, 100)]);
  const area = built([ring(50, 50, 100), ring(60, 60, 10)], [ring(-20, -20, 30)]);
  expect(turfOverlapM2(plot, area)).toBeCloseTo(2500 - 100 + 100, 6);
});

test("apart, touching, and nothing at all", () => {
  const plot = built([ring(0, 0, 100)]);
  expect(turfOverlapM2(plot, built([ring(500, 0, 100)]))).toBe(0);
  expect(turfOverlapM2(plot, built([ring(100, 0, 100)]))).toBe(0);
  expect(turfOverlapM2(plot, built())).toBe(0);
  expect(turfOverlapM2(built(), plot)).toBe(0);
});
