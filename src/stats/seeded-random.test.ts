import { expect, test } from "vitest";
import { seededRandom } from "./seeded-random.ts";

const drawn = (seed: number, count: number): number[] => {
  const next = seededRandom(seed);
  return Array.from({ length: count }, next);
};

test("the same seed gives the same stream, near seeds give others", () => {
  expect(drawn(7, 50)).toEqual(drawn(7, 50));
  const firsts = [0, 1, -1, 2, 2 ** 32, 2 ** 32 + 1].map((seed) => drawn(seed, 3).join());
  expect(new Set(firsts).size).toBe(firsts.length);
});

test("numbers are uniform in [0, 1): 20 equal bins, and pairs, by chi-squared at 1 in 10,000", () => {
  const count = 200_000;
  const bins = new Float64Array(20);
  const pairs = new Float64Array(100);
  const next = seededRandom(20261125);
  let before = 0;
  let least = 1;
  let most = 0;
  for (let i = 0; i < count; i++) {
    const x = next();
    least = Math.min(least, x);
    most = Math.max(most, x);
    bins[Math.floor(x * 20)]!++;
    if (i % 2 === 1) pairs[Math.floor(before * 10) * 10 + Math.floor(x * 10)]!++;
    before = x;
  }
  expect(least >= 0 && most < 1).toBe(true);
  const chi = (seen: Float64Array, want: number): number =>
    seen.reduce((sum, n) => sum + (n - want) ** 2 / want, 0);
  expect(chi(bins, count / 20)).toBeLessThan(51);
  expect(chi(pairs, count / 200)).toBeLessThan(158);
});
