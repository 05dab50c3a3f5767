import { expect, test } from "vitest";
import { registerWindow } from "./register-window.ts";

const corners = [
  { x: 680_000, y: 9_410_000 },
  { x: 700_000, y: 9_440_000 },
] as const;
const [WIDTH, HEIGHT, ROOM] = [260, 104, 5];

const windowOf = (plots: readonly { x: number; y: number }[]) => {
  const frame = registerWindow(corners, plots, WIDTH, HEIGHT, ROOM)!;
  const east = frame.west + WIDTH * frame.metresPerMm;
  const south = frame.north - HEIGHT * frame.metresPerMm;
  const seen = plots.filter(
    ({ x, y }) => x > frame.west && x < east && y > south && y < frame.north,
  );
  return { frame, east, south, seen: seen.length };
};

test("plots to one side of the area: the window moves to them and keeps the area whole", () => {
  const plots = Array.from({ length: 200 }, (_, i) => ({
    x: 705_000 + (i % 20) * 2_500,
    y: 9_412_000 + Math.floor(i / 20) * 2_700,
  }));
  const { frame, east, south, seen } = windowOf(plots);
  expect(seen).toBe(200);
  expect(frame.west).toBeLessThan(680_000);
  expect(frame.north).toBeGreaterThan(9_440_000);
  expect(south).toBeLessThan(9_410_000);
  // As much empty ground at one side as at the other.
  expect(Math.abs(680_000 - frame.west - (east - 752_500))).toBeLessThan(1);
});

test("a few plots in another country do not shrink the area to a dot", () => {
  const plots = Array.from({ length: 20 }, (_, i) => ({ x: 681_000 + i * 900, y: 9_420_000 }));
  const { frame, seen } = windowOf([...plots, { x: 200_000, y: 8_000_000 }]);
  expect(seen).toBe(20);
  expect(frame.scale).toBeLessThanOrEqual(400_000);
});
