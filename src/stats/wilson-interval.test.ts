import fc from "fast-check";
import { expect, test } from "vitest";
import { wilsonInterval } from "./wilson-interval.ts";

const figures = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 0, max: 5000 }))
  .map(([n, y]) => [Math.min(y, n), n] as const);

test.each([
  [18, 900, 1.269, 3.139],
  [3, 60, 1.715, 13.701],
])("%d of %d", (events, exposure, low, high) => {
  const [from, to] = wilsonInterval(events, exposure) ?? [0, 0];
  expect(100 * from).toBeCloseTo(low, 3);
  expect(100 * to).toBeCloseTo(high, 3);
});

test("no interval without exposure, nor of what is no share", () => {
  expect(wilsonInterval(0, 0)).toBeNull();
  expect(wilsonInterval(5, 4)).toBeNull();
  expect(wilsonInterval(-1, 4)).toBeNull();
  expect(wilsonInterval(Number.NaN, 4)).toBeNull();
});

test("holds the share, lies in [0, 1], ends exactly where nothing or all happened", () => {
  fc.assert(
    fc.property(figures, ([y, n]) => {
      const [low, high] = wilsonInterval(y, n) ?? [Number.NaN, Number.NaN];
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low <= y / n && y / n <= high).toBe(true);
      expect(low === 0).toBe(y === 0);
      expect(high === 1).toBe(y === n);
    }),
    { seed: 4 },
  );
});

test("rises with events, narrows with exposure, widens with the level", () => {
  fc.assert(
    fc.property(figures, ([y, n]) => {
      const [low, high] = wilsonInterval(y, n) ?? [0, 0];
      const [lowMore, highMore] = wilsonInterval(y + 1, n + 1) ?? [0, 0];
      expect(lowMore > low && highMore >= high).toBe(true);
      const [lowTen, highTen] = wilsonInterval(10 * y, 10 * n) ?? [0, 0];
      expect(highTen - lowTen).toBeLessThan(high - low);
      const [lowSure, highSure] = wilsonInterval(y, n, 0.99) ?? [0, 0];
      expect(highSure - lowSure).toBeGreaterThan(high - low);
    }),
    { seed: 4 },
  );
});
