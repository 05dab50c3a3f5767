import { expect, test } from "vitest";
import { type FlatGeometry, GEOMETRY_POLYGON } from "../geo/flat/flat-geometry.ts";
import { areaRings } from "./area-rings.ts";

/** A square of 4 with a square hole of 2, each ring in the direction asked for. */
const square = (shellReversed: boolean, holeReversed: boolean): FlatGeometry => {
  const shell = [
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 4],
  ];
  const hole = [
    [1, 1],
    [3, 1],
    [3, 3],
    [1, 3],
  ];
  if (shellReversed) shell.reverse();
  if (holeReversed) hole.reverse();
  return {
    coords: Float64Array.from([...shell, ...hole].flat()),
    ringStart: Uint32Array.of(0, 4, 8),
    partStart: Uint32Array.of(0, 2),
    featureStart: Uint32Array.of(0, 1),
    type: Uint8Array.of(GEOMETRY_POLYGON),
  };
};

/** True when a point a little to the right of the first edge lies in the area. */
const areaOnRight = (coordinates: number[][]): boolean => {
  const [[ax, ay], [bx, by]] = coordinates as [[number, number], [number, number]];
  const length = Math.hypot(bx - ax, by - ay);
  const x = (ax + bx) / 2 + ((by - ay) / length) * 0.1;
  const y = (ay + by) / 2 - ((bx - ax) / length) * 0.1;
  const within = (low: number, high: number) => x > low && x < high && y > low && y < high;
  return within(0, 4) && !within(1, 3);
};

test.each([
  [false, false],
  [true, false],
  [false, true],
  [true, true],
])("the area lies on the right whatever the directions given (%s, %s)", (shell, hole) => {
  const { features } = areaRings(square(shell, hole), 0);
  expect(features).toHaveLength(2);
  for (const { geometry } of features) {
    if (geometry.type !== "LineString") throw new Error(geometry.type);
    expect(geometry.coordinates[0]).toEqual(geometry.coordinates.at(-1));
    expect(areaOnRight(geometry.coordinates)).toBe(true);
  }
});
