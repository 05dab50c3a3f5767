import { expect, test } from "vitest";
import { surfaceSize } from "./surface-size.ts";

const spreadOver = (metres: number) => ({
  x: Float64Array.of(720_000, 720_000 + metres, Number.NaN),
  y: Float64Array.of(9_400_000, 9_400_000, Number.NaN),
  exposure: Float64Array.of(60, 60, 60),
});

test.each([
  [0, 500],
  [28_000, 1000],
  [80_000, 3000],
  [900_000, 40_000],
])("points %d m apart: %d m", (apart, wanted) => {
  expect(surfaceSize(spreadOver(apart))).toBe(wanted);
});

test("points with nothing counted do not widen the box", () => {
  const far = spreadOver(80_000);
  far.exposure[1] = 0;
  expect(surfaceSize(far)).toBe(500);
});
