import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { HotSpotAnswer } from "../../src/tasks/borer/analysis/hot-spots/hot-spot-answer.ts";
import { hotSpots } from "../fixtures/hot-spot-query.ts";
import type { FruitCounts } from "../fixtures/reading-source.ts";

const RUNS = { seed: 20261125, numRuns: 60 };

/** Whole metres, so that a thousandth of them is the same pattern. */
const point = fc.record({
  east: fc.integer({ min: 0, max: 4000 }),
  north: fc.integer({ min: 0, max: 4000 }),
  counted: fc.integer({ min: 0, max: 900 }),
  share: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1, noNaN: true })),
});
const points = fc.array(point, { minLength: 2, maxLength: 60 });

type Points = readonly {
  readonly east: number;
  readonly north: number;
  readonly counted: number;
  readonly share: number;
}[];

const countsOf = (places: Points, unit = 1): FruitCounts => ({
  x: Float64Array.from(places, ({ east }) => (700_000 + east) * unit),
  y: Float64Array.from(places, ({ north }) => (9_400_000 + north) * unit),
  counted: Float64Array.from(places, ({ counted }) => counted),
  bored: Float64Array.from(places, ({ counted, share }) => Math.floor(counted * share)),
});

/** Gi* as it is written, over all pairs; NaN where it does not exist. */
function plainZ({ x, y, counted, bored }: FruitCounts, band: number): number[] {
  const used = [...x.keys()].filter((i) => counted[i]! > 0);
  const n = used.length;
  const rate = (i: number) => (100 * bored[i]!) / counted[i]!;
  const mean = used.reduce((sum, i) => sum + rate(i), 0) / n;
  const variance = used.reduce((sum, i) => sum + (rate(i) - mean) ** 2, 0) / n;
  return [...x.keys()].map((i) => {
    if (!used.includes(i)) return NaN;
    const near = used.filter((j) => (x[i]! - x[j]!) ** 2 + (y[i]! - y[j]!) ** 2 <= band ** 2);
    const k = near.length;
    const sum = near.reduce((total, j) => total + rate(j), 0);
    return (sum - mean * k) / Math.sqrt(variance * ((n * k - k * k) / (n - 1)));
  });
}

const expectSame = (value: number, expected: number) => {
  if (Number.isNaN(expected)) expect(value).toBeNaN();
  else expect(Math.abs(value - expected)).toBeLessThan(1e-9 * Math.max(1, Math.abs(expected)));
};

describe("Gi*", () => {
  it("is what its formula says over all pairs", async () => {
    await fc.assert(
      fc.asyncProperty(points, async (places) => {
        const counts = countsOf(places);
        const answer = await hotSpots(counts, { band: 800 });
        if (answer.notComputable !== null) return;
        for (const [i, z] of plainZ(counts, 800).entries()) {
          expectSame(answer.z[i]!, Number.isFinite(z) ? z : NaN);
        }
      }),
      RUNS,
    );
  });

  it("does not depend on the order of the points", async () => {
    const shuffled = points.chain((places) =>
      fc.tuple(
        fc.constant(places),
        fc.shuffledSubarray([...places.keys()], {
          minLength: places.length,
          maxLength: places.length,
        }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, fc.constantFrom("raw", "eb"), async ([places, turn], rate) => {
        const one = await hotSpots(countsOf(places), { band: 800, rate });
        const other = await hotSpots(countsOf(turn.map((k) => places[k]!)), { band: 800, rate });
        expect(other.notComputable).toBe(one.notComputable);
        for (const [to, from] of turn.entries()) {
          expectSame(other.z[to]!, one.z[from]!);
          expect(other.neighbours[to]).toBe(one.neighbours[from]);
        }
      }),
      RUNS,
    );
  });

  it("does not depend on the unit of length", async () => {
    await fc.assert(
      fc.asyncProperty(points, async (places) => {
        const metres = await hotSpots(countsOf(places), { band: 800 });
        const kilometres = await hotSpots(countsOf(places, 0.001), { band: 0.8 });
        expect([...kilometres.neighbours]).toEqual([...metres.neighbours]);
        for (const [i, z] of metres.z.entries()) expectSame(kilometres.z[i]!, z);
      }),
      RUNS,
    );
  });

  it("does not depend on the unit of the rate", async () => {
    const rare = fc.array(
      fc.record({
        east: fc.integer({ min: 0, max: 4000 }),
        north: fc.integer({ min: 0, max: 4000 }),
        bored: fc.integer({ min: 0, max: 40 }),
      }),
      { minLength: 3, maxLength: 60 },
    );
    await fc.assert(
      fc.asyncProperty(rare, fc.integer({ min: 2, max: 20 }), async (places, times) => {
        const of = (factor: number): FruitCounts => ({
          x: Float64Array.from(places, ({ east }) => 700_000 + east),
          y: Float64Array.from(places, ({ north }) => 9_400_000 + north),
          counted: new Float64Array(places.length).fill(1000),
          bored: Float64Array.from(places, ({ bored }) => bored * factor),
        });
        const one = await hotSpots(of(1), { band: 800, permutations: 99 });
        const more = await hotSpots(of(times), { band: 800, permutations: 99 });
        expect(more.notComputable).toBe(one.notComputable);
        for (const [i, z] of one.z.entries()) expectSame(more.z[i]!, z);
        expect(more.pPermuted).toEqual(one.pPermuted);
      }),
      RUNS,
    );
  });
});

describe("the answer", () => {
  it("has a class where it has a z, and never one shown where it is held back", async () => {
    await fc.assert(
      fc.asyncProperty(points, async (places) => {
        const asked = { band: 800, leastExposure: 300, leastNeighbours: 3, permutations: 19 };
        expectWhole(await hotSpots(countsOf(places), { ...asked, strip: null }));
      }),
      RUNS,
    );
  });
});

function expectWhole(answer: HotSpotAnswer): void {
  expect(answer.used + answer.skipped).toBe(answer.ids.length);
  for (const [i, z] of answer.z.entries()) {
    expect(answer.classBh[i] === -128).toBe(Number.isNaN(z));
    expect(answer.classShown[i] === -128).toBe(Number.isNaN(z));
    if (answer.heldBack[i] !== 0) expect([0, -128]).toContain(answer.classShown[i]);
    if (Number.isNaN(z)) continue;
    expect(answer.p[i]).toBeGreaterThanOrEqual(0);
    expect(answer.q[i]).toBeGreaterThanOrEqual(answer.p[i]!);
    expect(answer.q[i]).toBeLessThanOrEqual(1);
    expect(answer.neighbours[i] === 0).toBe(Number.isNaN(answer.pPermuted[i]!));
  }
  if (answer.strip.length === 0) {
    expect(new Set(answer.x).size * new Set(answer.y).size).toBe(1);
    return;
  }
  const chosen = answer.strip.find(({ band }) => band === answer.band)!;
  expect(chosen.comparable).toBe(answer.comparable);
  expect(chosen.hot === null).toBe(chosen.classBh === null);
  if (answer.notComputable !== null || answer.comparable === 0) expect(chosen.classBh).toBeNull();
  else expect(chosen.classBh).toEqual(answer.classBh);
  expect(chosen.islands).toBe(answer.islands);
}
