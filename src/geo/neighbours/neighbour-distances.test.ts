import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { processorTime } from "../../../tests/fixtures/processor-time.ts";
import { neighbourDistances } from "./neighbour-distances.ts";
import { orderPlaces } from "./place-order.ts";

const coordinate = fc.oneof(
  fc.integer({ min: 0, max: 20 }).map((step) => 700_000 + 100 * step),
  fc.double({ min: 700_000, max: 760_000, noNaN: true }),
  fc.constant(1e7),
  fc.constant(Number.NaN),
);

describe("neighbourDistances", () => {
  it("agrees with every pair looked at", () => {
    const places = fc.array(fc.tuple(coordinate, coordinate), { maxLength: 50 });
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 9 }), (at, k) => {
        const x = Float64Array.from(at, ([px]) => px);
        const y = Float64Array.from(at, ([, py]) => py);
        const { nearest, kth } = neighbourDistances(orderPlaces(x, y), k);
        for (let i = 0; i < at.length; i++) {
          const squares = at
            .map(([px, py], j) => (j === i ? NaN : (px - x[i]!) ** 2 + (py - y[i]!) ** 2))
            .filter((square) => !Number.isNaN(square))
            .sort((p, q) => p - q);
          const has = Number.isFinite(x[i]! + y[i]!);
          expect(nearest[i]).toBe(has ? Math.sqrt(squares[0] ?? Infinity) : NaN);
          expect(kth[i]).toBe(has ? Math.sqrt(squares[k - 1] ?? Infinity) : NaN);
        }
      }),
      { seed: 4, numRuns: 400 },
    );
  });

  it("does not look at all pairs where all places are one", () => {
    const x = new Float64Array(100_000).fill(720_000);
    const start = processorTime();
    const { kth } = neighbourDistances(orderPlaces(x, x), 8);
    expect(kth.every((distance) => distance === 0)).toBe(true);
    // Every pair would be 10^10: half a minute.
    expect(processorTime() - start).toBeLessThan(5000);
  });
});
