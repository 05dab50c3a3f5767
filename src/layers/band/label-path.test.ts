import { expect, test } from "vitest";
import { labelPath } from "./label-path.ts";

/** Largest turn between neighbouring segments, degrees. */
const sharpest = (path: readonly (readonly number[])[]): number => {
  let most = 0;
  for (let i = 2; i < path.length; i++) {
    const [a, b, c] = [path[i - 2]!, path[i - 1]!, path[i]!];
    const turn =
      Math.atan2(c[1]! - b[1]!, c[0]! - b[0]!) - Math.atan2(b[1]! - a[1]!, b[0]! - a[0]!);
    const degrees = Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn))) * (180 / Math.PI);
    most = Math.max(most, degrees);
  }
  return most;
};

test("corners of a ring become bends", () => {
  const ring = [
    [0, 0],
    [0.1, 0],
    [0.1, 0.1],
    [0, 0.1],
    [0, 0],
  ];
  const path = labelPath(ring, 5);
  expect(sharpest(ring)).toBeCloseTo(90, 6);
  expect(sharpest(path)).toBeLessThan(12);
  expect(path[0]).toEqual(path.at(-1));
});

test("a ring too short to smooth is kept", () => {
  const ring = [
    [0, 0],
    [0.001, 0],
    [0, 0.001],
    [0, 0],
  ];
  expect(labelPath(ring, 5)).toEqual(ring);
});

test("a farther reach bends less", () => {
  const ring = [
    [0, 0],
    [0.2, 0],
    [0.2, 0.2],
    [0, 0.2],
    [0, 0],
  ];
  expect(sharpest(labelPath(ring, 14))).toBeLessThan(sharpest(labelPath(ring, 5)));
});
