import fc from "fast-check";
import { expect, test } from "vitest";
import { distancesToNearest } from "./distances-to-nearest.ts";

const naive = (px: number, py: number, tx: Float64Array, ty: Float64Array): number => {
  let best = Infinity;
  for (let k = 0; k < tx.length; k++) {
    const d = Math.hypot((tx[k] as number) - px, (ty[k] as number) - py);
    if (d < best) best = d;
  }
  return best;
};

const places = (max: number) =>
  fc.array(
    fc.tuple(fc.double({ min: -3000, max: 9000, noNaN: true }), fc.integer({ min: 0, max: 5000 })),
    {
      maxLength: max,
    },
  );

test("is what looking at every target gives, inside the targets' box and far from it", () => {
  fc.assert(
    fc.property(places(40), places(60), (from, to) => {
      const x = Float64Array.from(from, ([e]) => 7e5 + e);
      const y = Float64Array.from(from, ([, n]) => 9.4e6 + n);
      const tx = Float64Array.from(to, ([e]) => 7e5 + e / 2);
      const ty = Float64Array.from(to, ([, n]) => 9.4e6 + Math.round(n / 100) * 30);
      const found = distancesToNearest(x, y, tx, ty);
      x.forEach((px, i) => {
        const wanted = naive(px, y[i] as number, tx, ty);
        if (wanted === Infinity) expect(found[i]).toBe(Infinity);
        else expect(Math.abs((found[i] as number) - wanted)).toBeLessThan(1e-8);
      });
    }),
    { seed: 4, numRuns: 300 },
  );
});

test("places and targets without coordinates", () => {
  const nan = Float64Array.of(NaN);
  expect([...distancesToNearest(nan, nan, Float64Array.of(1), Float64Array.of(1))]).toEqual([NaN]);
  expect([...distancesToNearest(Float64Array.of(1), Float64Array.of(1), nan, nan)]).toEqual([
    Infinity,
  ]);
  const same = Float64Array.of(5, 5, 5);
  expect([...distancesToNearest(Float64Array.of(8), Float64Array.of(9), same, same)]).toEqual([5]);
});
