import { expect, test } from "vitest";
import { clipRing } from "./clip-ring.ts";

const area = (ring: readonly (readonly [number, number])[]): number =>
  Math.abs(
    ring.reduce((sum, [x, y], i) => {
      const [nx, ny] = ring[(i + 1) % ring.length]!;
      return sum + (x * ny - nx * y) / 2;
    }, 0),
  );

test("a ring inside stays as it is", () => {
  const ring = [
    [1, 1],
    [2, 1],
    [2, 2],
  ] as const;
  expect(clipRing(ring, 0, 0, 10, 10)).toEqual(ring);
});

test("a ring round the box becomes the box, one beside it nothing", () => {
  const far = 80_000;
  const round = [
    [-far, -far],
    [far, -far],
    [far, far],
    [-far, far],
  ] as const;
  const clipped = clipRing(round, 0, 0, 10, 5);
  expect(area(clipped)).toBe(50);
  expect(clipRing(round, far + 1, 0, far + 10, 5)).toEqual([]);
});

test("a corner is cut off", () => {
  const triangle = [
    [0, 0],
    [8, 0],
    [0, 8],
  ] as const;
  expect(area(clipRing(triangle, 0, 0, 4, 4))).toBe(16);
  expect(area(clipRing(triangle, 0, 0, 6, 6))).toBe(28);
});
