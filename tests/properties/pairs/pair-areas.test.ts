import { areaD, FillRule, intersectD, type PathD } from "clipper2-ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { finishSteps } from "../../../src/geo/pairs/finish-steps.ts";
import { overlapPairs } from "../../../src/geo/pairs/overlap-pairs.ts";
import { preparePairs, SIDE_BOTH } from "../../../src/geo/pairs/paired-plots.ts";
import { caseOfSeed } from "../overlap/case-of-seed.ts";
import { geometryOfRings } from "../overlap/geometry-of-rings.ts";
import { type Rings, slabOverlap } from "../overlap/slab-overlap.ts";

const SEED = 20261130;
const PATIENCE_MS = 60_000;
const SQUARE_METRES = 1e-5;
const anySeed = fc.integer({ min: 0, max: 1 << 30 });

/** Area that two plots have in common; 0 where they are no pair. */
function sharedOf(p: readonly Rings[], q: readonly Rings[]): number {
  const plots = preparePairs(geometryOfRings([p, q]), Uint8Array.of(SIDE_BOTH, SIDE_BOTH));
  return finishSteps(overlapPairs(plots, -1)).overlapM2[0] ?? 0;
}

const turned = (rings: Rings, by: number): Rings =>
  rings.map((ring) => {
    const at = (2 * by) % ring.length;
    return [...ring.slice(at), ...ring.slice(0, at)];
  });

test(
  "areas of a pair are those of an integration by strips, whichever comes first and wherever rings begin",
  () => {
    let touching = 0;
    fc.assert(
      fc.property(anySeed, fc.integer({ min: 1, max: 9 }), (seed, by) => {
        const made = caseOfSeed(seed);
        fc.pre(made !== undefined);
        const { plotRings: p, areaRings: q } = made;
        const { both } = slabOverlap(p, q);
        if (both < 1e-9) touching++;
        expect(Math.abs(sharedOf([p], [q]) - both)).toBeLessThan(SQUARE_METRES);
        expect(Math.abs(sharedOf([q], [p]) - both)).toBeLessThan(SQUARE_METRES);
        const other = sharedOf([turned(p, by)], [turned(q, by + 1)]);
        expect(Math.abs(other - both)).toBeLessThan(SQUARE_METRES);
      }),
      { seed: SEED, numRuns: 150 },
    );
    expect(touching).toBeGreaterThan(3);
  },
  PATIENCE_MS,
);

const pathsOf = (rings: Rings, x: number, y: number): PathD[] =>
  rings.map((ring) =>
    Array.from({ length: ring.length / 2 }, (_, k) => ({
      x: ring[2 * k]! - x,
      y: ring[2 * k + 1]! - y,
    })),
  );

test(
  "areas are those that Clipper cuts",
  () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const made = caseOfSeed(seed);
        fc.pre(made !== undefined);
        const { plotRings: p, areaRings: q } = made;
        const [x, y] = [q[0]![0]!, q[0]![1]!];
        const cut = intersectD(pathsOf(p, x, y), pathsOf(q, x, y), FillRule.EvenOdd, 6);
        const area = cut.reduce((sum, path) => sum + areaD(path), 0);
        expect(Math.abs(sharedOf([p], [q]) - area)).toBeLessThan(0.01);
      }),
      { seed: SEED, numRuns: 150 },
    );
  },
  PATIENCE_MS,
);

test("a shape and itself, its parts, its hole and its neighbour across an edge", () => {
  fc.assert(
    fc.property(anySeed, fc.integer({ min: 1, max: 9 }), (seed, by) => {
      const made = caseOfSeed(seed);
      fc.pre(made !== undefined);
      const { areaRings: q } = made;
      const whole = slabOverlap(q, q).both;
      expect(sharedOf([q], [turned(q, by)])).toBeCloseTo(whole, 6);
      const [shell, hole] = q;
      if (hole === undefined) return;
      const inHole = sharedOf([q], [[hole]]);
      expect(Math.abs(inHole)).toBeLessThan(1e-6);
      const filled = sharedOf([[shell!]], [[hole]]);
      expect(filled).toBeCloseTo(slabOverlap([hole], [hole]).both, 6);
      expect(sharedOf([q, [hole]], [[shell!]])).toBeCloseTo(whole + filled, 6);
    }),
    { seed: SEED, numRuns: 60 },
  );
});
