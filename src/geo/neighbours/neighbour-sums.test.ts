import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { neighbourSums } from "./neighbour-sums.ts";
import { reachOf } from "./reach.ts";

const coordinate = fc.oneof(
  fc.integer({ min: 0, max: 60 }).map((step) => 700_000 + 100 * step),
  fc.integer({ min: 0, max: 600_000 }).map((cm) => 700_000 + cm / 100),
  fc.constant(1e7),
  fc.constant(Number.NaN),
);
const place = fc.tuple(coordinate, coordinate, fc.integer({ min: 0, max: 20_000 }));

/** Every pair looked at. */
function naive(x: Float64Array, y: Float64Array, values: Float64Array, band: number, i: number) {
  const largest = [...x, ...y].reduce(
    (most, at) => (Number.isFinite(at) ? Math.max(most, Math.abs(at)) : most),
    0,
  );
  const reach = reachOf(band, largest);
  let count = 0;
  let sum = 0;
  for (let j = 0; j < x.length; j++) {
    if ((x[i]! - x[j]!) ** 2 + (y[i]! - y[j]!) ** 2 > reach * reach) continue;
    if (Number.isNaN(x[i]! + y[i]! + x[j]! + y[j]!)) continue;
    count++;
    sum += values[j]!;
  }
  return { count, sum };
}

const columns = (places: readonly (readonly [number, number, number])[]) => ({
  x: Float64Array.from(places, ([x]) => x),
  y: Float64Array.from(places, ([, y]) => y),
  values: Float64Array.from(places, ([, , value]) => value / 1000),
});

describe("neighbourSums", () => {
  it("agrees with every pair looked at", () => {
    const bands = fc.constantFrom(0, 0.5, 100, 141.4, 500, 1000, 2500, 8000, 2e7, Infinity);
    fc.assert(
      fc.property(fc.array(place, { maxLength: 60 }), bands, (places, band) => {
        const { x, y, values } = columns(places);
        const { count, sum } = neighbourSums(x, y, values, band);
        for (let i = 0; i < x.length; i++) {
          const expected = naive(x, y, values, band, i);
          expect(count[i]).toBe(expected.count);
          if (expected.count === 0) expect(sum[i]).toBeNaN();
          else expect(Math.abs(sum[i]! - expected.sum)).toBeLessThanOrEqual(1e-12 * expected.sum);
        }
      }),
      { seed: 4, numRuns: 400 },
    );
  });

  it.each([600, 4000, 30_000, 150_000])("of 100,000 places within %i m, to 1e-12", (band) => {
    const { x, y, values } = columns(spread(100_000));
    const { count, sum } = neighbourSums(x, y, values, band);
    for (let i = 17; i < x.length; i += 4999) {
      const expected = naive(x, y, values, band, i);
      expect(count[i]).toBe(expected.count);
      expect(Math.abs(sum[i]! - expected.sum)).toBeLessThanOrEqual(1e-12 * expected.sum);
    }
  });

  it("takes places typed exactly a band apart for neighbours", () => {
    const x = Float64Array.from({ length: 200 }, (_, k) => 700_000.1 + 600.1 * k);
    const y = Float64Array.from({ length: 200 }, (_, k) => 9_400_000.7 + 800.3 * k);
    const { count } = neighbourSums(x, y, new Float64Array(200), Math.hypot(600.1, 800.3));
    expect(count.slice(1, -1).every((near) => near === 3)).toBe(true);
    const { count: less } = neighbourSums(x, y, new Float64Array(200), 1000.3);
    expect(less.every((near) => near === 1)).toBe(true);
  });

  it("counts all of 50,000 places at one point without a list", () => {
    const x = new Float64Array(50_000).fill(720_000);
    const y = new Float64Array(50_000).fill(9_420_000);
    const { count, sum } = neighbourSums(x, y, new Float64Array(50_000).fill(0.1), 1000);
    expect(count[49_999]).toBe(50_000);
    expect(sum[0]).toBeCloseTo(5000, 9);
  });

  it("leaves zeros zero beside large values", () => {
    const { x, y, values } = columns(spread(40_000));
    for (let k = 0; k < x.length; k++) values[k] = x[k]! < 750_000 ? 0 : 1e9 / 3;
    const { sum } = neighbourSums(x, y, values, 6000);
    const far = [...x.keys()].filter((k) => x[k]! < 743_000);
    expect(far.every((k) => sum[k] === 0)).toBe(true);
  });

  it("refuses a band that is none", () => {
    const none = new Float64Array(1);
    expect(() => neighbourSums(none, none, none, -1)).toThrow(RangeError);
    expect(() => neighbourSums(none, none, none, Number.NaN)).toThrow(RangeError);
  });
});

/** Places in a square of 100 km, some clustered; the same each time. */
function spread(count: number): [number, number, number][] {
  let state = 1;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: count }, (_, k) => {
    const side = k % 3 === 0 ? 20_000 : 100_000;
    return [700_000 + side * next(), 9_400_000 + side * next(), Math.floor(20_000 * next())];
  });
}
