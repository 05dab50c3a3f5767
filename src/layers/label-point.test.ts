import { expect, test } from "vitest";
import { type FlatGeometry, GEOMETRY_POLYGON } from "../geo/flat/flat-geometry.ts";
import { labelPoint } from "./label-point.ts";

const polygon = (ring: readonly (readonly [number, number])[]): FlatGeometry => ({
  coords: Float64Array.from(ring.flat()),
  ringStart: Uint32Array.of(0, ring.length),
  partStart: Uint32Array.of(0, 1),
  featureStart: Uint32Array.of(0, 1),
  type: Uint8Array.of(GEOMETRY_POLYGON),
});

test("the middle of a square", () => {
  const [x, y] = labelPoint(
    polygon([
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
    ]),
    0,
  ) ?? [NaN, NaN];
  expect(x).toBeCloseTo(5, 1);
  expect(y).toBeCloseTo(5, 1);
});

test("the thick end of a hook, not its centroid outside", () => {
  const hook = polygon([
    [0, 0],
    [10, 0],
    [10, 10],
    [9, 10],
    [9, 1],
    [4, 1],
    [4, 6],
    [0, 6],
  ]);
  const [x, y] = labelPoint(hook, 0) ?? [NaN, NaN];
  expect(x).toBeLessThan(4);
  expect(y).toBeGreaterThan(1);
  expect(y).toBeLessThan(6);
});

test("no surface, no name", () => {
  expect(
    labelPoint(
      polygon([
        [0, 0],
        [1, 1],
        [2, 2],
      ]),
      0,
    ),
  ).toBeNull();
});
