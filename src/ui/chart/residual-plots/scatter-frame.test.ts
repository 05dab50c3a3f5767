import { expect, test } from "vitest";
import { nearestPoint, scatterFrame } from "./scatter-frame.ts";

const point = (id: number, x: number, y: number) => ({ id, x, y, name: `P${id}`, order: 0 });
const POINTS = [point(0, 18, -1.2), point(1, 24, 0.4), point(2, 27, 2.1)];

test("residuals stand even about 0", () => {
  const frame = scatterFrame(POINTS, "zero", 300, 150);
  expect(frame.ys.low).toBe(-frame.ys.high);
  expect(frame.y(0)).toBeCloseTo((frame.top + frame.bottom) / 2, 9);
  expect(frame.line[1]).toBe(frame.line[3]);
});

test("points and the line of agreement stay inside", () => {
  const frame = scatterFrame(
    [point(0, -1.5, -2), point(1, 0, 0.2), point(2, 1.5, 1.7)],
    "identity",
    300,
    150,
  );
  for (const [x, y] of [frame.line.slice(0, 2), frame.line.slice(2)]) {
    expect(x).toBeGreaterThanOrEqual(frame.left - 1e-9);
    expect(x).toBeLessThanOrEqual(frame.right + 1e-9);
    expect(y).toBeGreaterThanOrEqual(frame.top - 1e-9);
    expect(y).toBeLessThanOrEqual(frame.bottom + 1e-9);
  }
});

test("a press takes the nearest point, and none from afar", () => {
  const frame = scatterFrame(POINTS, "zero", 300, 150);
  expect(nearestPoint(POINTS, frame, [frame.x(24) + 3, frame.y(0.4) - 2])?.id).toBe(1);
  expect(nearestPoint(POINTS, frame, [frame.x(18), frame.y(2.1)])).toBeNull();
});

test("all residuals 0 still have a scale", () => {
  const frame = scatterFrame([point(0, 5, 0), point(1, 5, 0)], "zero", 300, 150);
  expect(Number.isFinite(frame.x(5))).toBe(true);
  expect(Number.isFinite(frame.y(0))).toBe(true);
});
