import { expect, test } from "vitest";
import { hexagonHatch } from "./hexagon-lines.ts";
import { outerEdges } from "./outer-edges.ts";

test("hatch lines rise at 45 degrees and stay in the hexagon", () => {
  const lines = hexagonHatch(720_000, 9_400_000, 1000, 150);
  expect(lines.length).toBeGreaterThan(5);
  for (const [x1, y1, x2, y2] of lines) {
    expect(y2 - y1).toBeCloseTo(x2 - x1, 6);
    for (const [x, y] of [
      [x1, y1],
      [x2, y2],
    ] as const) {
      expect(Math.abs(x - 720_000)).toBeLessThanOrEqual(500 + 1e-6);
      expect(Math.hypot(x - 720_000, y - 9_400_000)).toBeLessThanOrEqual(
        1000 / Math.sqrt(3) + 1e-6,
      );
    }
  }
});

test("the hatch does not depend on where the cell stands: lines of two cells meet", () => {
  const offsets = (x: number) =>
    hexagonHatch(x, 9_400_000, 1000, 150).map(([x1, y1]) => (y1 - x1) / (150 * Math.SQRT2));
  for (const offset of [...offsets(720_000), ...offsets(721_000)]) {
    expect(offset).toBeCloseTo(Math.round(offset), 6);
  }
});

test("two neighbours share one side: ten of twelve bound them", () => {
  const y = Float64Array.of(0, 0);
  expect(outerEdges(Float64Array.of(720_000, 721_000), y, 1000).length).toBe(10);
  expect(outerEdges(Float64Array.of(720_000, 725_000), y, 1000).length).toBe(12);
});
