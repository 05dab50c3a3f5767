import { describe, expect, it } from "vitest";
import { seededRandom } from "../../src/stats/seeded-random.ts";
import { hotSpots } from "../fixtures/hot-spot-query.ts";
import type { FruitCounts } from "../fixtures/reading-source.ts";

/** Points at random in a square, rates that have nothing to do with where they are. */
function withoutStructure(seed: number, count: number): FruitCounts {
  const random = seededRandom(seed);
  const draw = () => Float64Array.from({ length: count }, random);
  return {
    x: draw().map((share) => 700_000 + 3000 * share),
    y: draw().map((share) => 9_400_000 + 3000 * share),
    counted: new Float64Array(count).fill(1e9),
    bored: draw().map((share) => Math.floor(1e9 * share ** 3)),
  };
}

/** Largest distance between the steps of what was seen and the uniform steps p can take (Kolmogorov). */
function farthestFromUniform(seen: number[], permutations: number): number {
  const sorted = Float64Array.from(seen).sort();
  let most = 0;
  for (let step = 2; step <= permutations + 1; step += 2) {
    const level = Math.min(1, step / (permutations + 1));
    const share = sorted.filter((p) => p <= level + 1e-12).length / seen.length;
    most = Math.max(most, Math.abs(share - level));
  }
  return most;
}

/** The pseudo p by drawing anew for every unit, as it is defined. */
function drawnAnew(counts: FruitCounts, band: number, permutations: number, seed: number) {
  const { x, y, counted, bored } = counts;
  const random = seededRandom(seed);
  const rate = bored.map((found, i) => found / counted[i]!);
  return rate.map((_, i) => {
    const others = [...x.keys()].filter((j) => j !== i);
    const near = others.filter((j) => (x[i]! - x[j]!) ** 2 + (y[i]! - y[j]!) ** 2 <= band ** 2);
    const observed = near.reduce((sum, j) => sum + rate[j]!, 0);
    let high = 0;
    let low = 0;
    for (let round = 0; round < permutations; round++) {
      let sum = 0;
      for (let at = 0; at < near.length; at++) {
        const other = at + Math.floor(random() * (others.length - at));
        [others[at], others[other]] = [others[other]!, others[at]!];
        sum += rate[others[at]!]!;
      }
      if (sum >= observed - 1e-12) high++;
      if (sum <= observed + 1e-12) low++;
    }
    if (near.length === 0) return NaN;
    return Math.min(1, (2 * (Math.min(high, low) + 1)) / (permutations + 1));
  });
}

describe("permutation p", () => {
  it("is uniform where there is no structure", async () => {
    const seen: number[] = [];
    for (let seed = 1; seed <= 1500; seed++) {
      const { pPermuted } = await hotSpots(withoutStructure(seed, 30), {
        band: 800,
        permutations: 99,
        seed,
      });
      // One unit of each set: units of one set are not independent.
      const p = pPermuted[seed % 30]!;
      if (!Number.isNaN(p)) seen.push(p);
    }
    expect(seen.length).toBeGreaterThan(1400);
    // Kolmogorov's bound at 0.001.
    expect(farthestFromUniform(seen, 99)).toBeLessThan(1.95 / Math.sqrt(seen.length));
  });

  it("would not pass for uniform where there is structure", async () => {
    const seen: number[] = [];
    for (let seed = 1; seed <= 300; seed++) {
      const counts = withoutStructure(seed, 30);
      const { pPermuted } = await hotSpots(
        { ...counts, bored: counts.x.map((x) => Math.floor((x - 700_000) * 1e5)) },
        { band: 800, permutations: 99, seed },
      );
      if (!Number.isNaN(pPermuted[seed % 30]!)) seen.push(pPermuted[seed % 30]!);
    }
    expect(farthestFromUniform(seen, 99)).toBeGreaterThan(1.95 / Math.sqrt(seen.length));
  });

  it("is what drawing anew for every unit gives, but for chance", async () => {
    const counts = withoutStructure(5, 60);
    // Many equal values, as zeros are.
    for (let i = 0; i < 60; i += 2) counts.bored[i] = 0;
    const permutations = 9999;
    const { pPermuted } = await hotSpots(counts, { band: 900, permutations, seed: 3 });
    const anew = drawnAnew(counts, 900, permutations, 8);
    for (const [i, p] of anew.entries()) {
      if (Number.isNaN(p)) expect(pPermuted[i]).toBeNaN();
      // Five standard errors of the difference of two such shares.
      else expect(Math.abs(pPermuted[i]! - p)).toBeLessThan(5 * 2 * Math.sqrt(p / permutations));
    }
  });

  it("is the same for the same seed, another for another", async () => {
    const counts = withoutStructure(2, 200);
    const ask = (seed: number) => hotSpots(counts, { band: 500, permutations: 199, seed });
    const [one, again, other] = await Promise.all([ask(42), ask(42), ask(43)]);
    expect(again.pPermuted).toEqual(one.pPermuted);
    expect(other.pPermuted).not.toEqual(one.pPermuted);
  });

  it("is 1 where the draw can only be what was observed", async () => {
    const counts = withoutStructure(2, 12);
    const { pPermuted, neighbours } = await hotSpots(
      { ...counts, x: counts.x.map((x, i) => (i === 0 ? 690_000 : x)) },
      { band: 10_000, permutations: 99 },
    );
    const all = [...neighbours.keys()].filter((i) => neighbours[i] === 11);
    for (const i of all) expect(pPermuted[i]).toBe(1);
  });

  it("keeps skewed counts without structure from having hot spots shown", async () => {
    let named = 0;
    let shown = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const counts = withoutStructure(seed, 150);
      const bored = counts.bored.map((found) => Math.floor((found / 1e9) ** 5 * 1e9));
      const answer = await hotSpots(
        { ...counts, bored },
        { band: 350, permutations: 999, seed, leastNeighbours: 1 },
      );
      named += Number(answer.classBh.some((one) => one > 0));
      shown += Number(answer.classShown.some((one) => one > 0));
      for (const [unit, one] of answer.classShown.entries()) {
        expect(Math.abs(one)).toBeLessThanOrEqual(Math.abs(answer.classBh[unit]!));
      }
    }
    expect(named).toBeGreaterThan(60);
    expect(shown).toBeLessThan(named / 3);
  });
});
