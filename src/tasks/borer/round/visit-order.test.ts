import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { visitOrder } from "./visit-order.ts";

const pathLength = (order: readonly number[], x: readonly number[], y: readonly number[]) =>
  order
    .slice(1)
    .reduce((sum, to, k) => sum + Math.hypot(x[to]! - x[order[k]!]!, y[to]! - y[order[k]!]!), 0);

const permutations = (items: readonly number[]): number[][] =>
  items.length < 2
    ? [[...items]]
    : items.flatMap((first) =>
        permutations(items.filter((one) => one !== first)).map((rest) => [first, ...rest]),
      );

describe("visitOrder", () => {
  it("goes along a line from an end", () => {
    const { order, length } = visitOrder([30, 0, 20, 10], [0, 0, 0, 0]);
    expect(order).toEqual([0, 2, 3, 1]);
    expect(length).toBe(30);
  });

  it("begins where it is told", () => {
    const { order, length } = visitOrder([0, 10, 20], [0, 0, 0], 1);
    expect(order[0]).toBe(1);
    expect(length).toBe(30);
  });

  it("untangles what the nearest neighbour crosses", () => {
    // From the first the nearest neighbour zigzags and comes back for the far one: 0, 1, -2, 4, -8 is 27 m long.
    const { length } = visitOrder([0, 1, -2, 4, -8], [0, 0, 0, 0, 0]);
    expect(length).toBe(12);
  });

  it("puts what has no place last and says how many", () => {
    const { order, unplaced } = visitOrder([Number.NaN, 5, 0], [0, 0, 0], 2);
    expect(order).toEqual([2, 1, 0]);
    expect(unplaced).toBe(1);
  });

  it("is nothing for nothing, and no way for one", () => {
    expect(visitOrder([], [])).toEqual({ order: [], length: 0, unplaced: 0 });
    expect(visitOrder([7], [7]).length).toBe(0);
    expect(visitOrder([3, 3, 3], [1, 1, 1]).order).toHaveLength(3);
  });

  it("visits each once and is at most a fifth longer than the best of all ways", () => {
    const coordinate = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 6 }),
        (places) => {
          const x = places.map(([east]) => east);
          const y = places.map(([, north]) => north);
          const { order, length } = visitOrder(x, y);
          expect([...order].sort((a, b) => a - b)).toEqual(places.map((_, i) => i));
          expect(length).toBeCloseTo(pathLength(order, x, y), 6);
          const best = Math.min(
            ...permutations(places.map((_, i) => i)).map((p) => pathLength(p, x, y)),
          );
          expect(length).toBeLessThanOrEqual(best * 1.2 + 1e-6);
        },
      ),
      { seed: 41, numRuns: 60 },
    );
  });
});
