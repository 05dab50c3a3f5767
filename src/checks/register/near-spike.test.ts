import { expect, test } from "vitest";
import { nearSpike } from "./near-spike.ts";

const of = (...points: (readonly [number, number])[]) =>
  nearSpike(Float64Array.from(points.flat()), 0, points.length);

const SQUARE = [
  [0, 0],
  [100, 0],
  [100, 100],
  [0, 100],
] as const;

test("square corners, thin triangles and short tips are none", () => {
  expect(of(...SQUARE)).toBeNull();
  expect(of([0, 0], [100, 0], [50, 1])).toBeNull();
  expect(of(SQUARE[0], SQUARE[1], [105, 50], [100, 50.1], SQUARE[2], SQUARE[3])).toBeNull();
});

test("a tip that goes out and back is found, with what it takes", () => {
  const found = of(SQUARE[0], SQUARE[1], [100, 50], [160, 50.5], [100, 51], SQUARE[2], SQUARE[3]);
  expect(found).toMatchObject({ vertex: 3 });
  expect(found?.lengthM).toBeCloseTo(60, 1);
  expect(found?.areaM2).toBeCloseTo(30, 0);
});

test("also where the ring begins", () => {
  expect(
    of([160, 50.5], [100, 51], SQUARE[2], SQUARE[3], SQUARE[0], SQUARE[1], [100, 50]),
  ).toMatchObject({
    vertex: 0,
  });
});
