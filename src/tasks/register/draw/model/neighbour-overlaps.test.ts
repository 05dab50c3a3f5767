import { expect, test } from "vitest";
import { polygons, rectangle } from "../../../../../tests/fixtures/plane-shapes.ts";
import { featureBounds } from "../../../../geo/flat/bounds.ts";
import { neighbourOverlaps } from "./neighbour-overlaps.ts";

const [E, N] = [720_000, 9_415_000];
const box = (west: number, south: number, east: number, north: number) =>
  rectangle(E + west, N + south, E + east, N + north);
const plots = polygons(box(0, 0, 100, 100), box(90, 0, 190, 100), box(0, 80, 100, 180), null);
const shape = (west: number, south: number, east: number, north: number) => [
  [box(west, south, east, north).flat()],
];

test("every plot under the shape, the largest first, but never the plot itself", () => {
  const boxes = featureBounds(plots);
  expect(neighbourOverlaps(plots, boxes, 0, shape(0, 0, 100, 100))).toEqual([
    { feature: 2, areaM2: 2000 },
    { feature: 1, areaM2: 1000 },
  ]);
});

test("sharing a side, or lying apart, is no overlap", () => {
  const boxes = featureBounds(plots);
  expect(neighbourOverlaps(plots, boxes, null, shape(190, 0, 250, 100))).toEqual([]);
  expect(neighbourOverlaps(plots, boxes, null, shape(500, 0, 600, 100))).toEqual([]);
});
