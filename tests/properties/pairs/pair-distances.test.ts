import fc from "fast-check";
import { expect, test } from "vitest";
import { finishSteps } from "../../../src/geo/pairs/finish-steps.ts";
import { nearPairs } from "../../../src/geo/pairs/near-pairs.ts";
import { preparePairs, SIDE_FIRST, SIDE_SECOND } from "../../../src/geo/pairs/paired-plots.ts";
import { segmentDistance2 } from "../../../src/geo/plane/segment-distance.ts";
import { caseOfSeed } from "../overlap/case-of-seed.ts";
import { geometryOfRings } from "../overlap/geometry-of-rings.ts";
import { type Rings, slabOverlap } from "../overlap/slab-overlap.ts";

const SEED = 20261130;
const PATIENCE_MS = 60_000;
const anySeed = fc.integer({ min: 0, max: 1 << 30 });

/** From every corner of the one to every edge of the other. */
function cornersToEdges(p: Rings, q: Rings): number {
  let best = Infinity;
  for (const ring of p) {
    for (let at = 0; at < ring.length; at += 2) {
      for (const edges of q) {
        for (let k = 0; k < edges.length; k += 2) {
          const to = (k + 2) % edges.length;
          const d2 = segmentDistance2(
            ring[at]!,
            ring[at + 1]!,
            edges[k]!,
            edges[k + 1]!,
            edges[to]!,
            edges[to + 1]!,
          );
          best = Math.min(best, d2);
        }
      }
    }
  }
  return Math.sqrt(best);
}

const dueDistance = (p: Rings, q: Rings): number =>
  slabOverlap(p, q).both > 1e-9 ? 0 : Math.min(cornersToEdges(p, q), cornersToEdges(q, p));

const ask = (p: Rings, q: Rings, within: number) =>
  finishSteps(
    nearPairs(
      preparePairs(geometryOfRings([[p], [q]]), Uint8Array.of(SIDE_FIRST, SIDE_SECOND)),
      within,
    ),
  );

const moved = (rings: Rings, dx: number): Rings =>
  rings.map((ring) => ring.map((value, at) => (at % 2 === 0 ? value + dx : value)));

test(
  "shortest distances are those of all corners to all edges, and end where they are said to",
  () => {
    let apart = 0;
    let touching = 0;
    fc.assert(
      fc.property(anySeed, fc.integer({ min: 0, max: 400 }), (seed, dx) => {
        const made = caseOfSeed(seed);
        fc.pre(made !== undefined);
        const p = dx < 100 ? made.plotRings : moved(made.plotRings, dx);
        const due = dueDistance(p, made.areaRings);
        const { distanceM, places } = ask(p, made.areaRings, 1000);
        expect(Math.abs(distanceM[0]! - due)).toBeLessThan(1e-6);
        if (distanceM[0] === 0) {
          touching++;
          return;
        }
        const [x, y, u, v] = places;
        expect(Math.hypot(x! - u!, y! - v!)).toBeCloseTo(distanceM[0]!, 6);
        expect(cornersToEdges([[x!, y!]], p)).toBeLessThan(1e-6);
        expect(cornersToEdges([[u!, v!]], made.areaRings)).toBeLessThan(1e-6);
        if (due < 1) return;
        apart++;
        expect(ask(p, made.areaRings, due).first.length).toBe(1);
        expect(ask(p, made.areaRings, due - 0.01).first.length).toBe(0);
        expect(ask(made.areaRings, p, due + 5).distanceM[0]).toBeCloseTo(due, 6);
      }),
      { seed: SEED, numRuns: 120 },
    );
    expect([apart > 25, touching > 25]).toEqual([true, true]);
  },
  PATIENCE_MS,
);

test("one in the other is at no distance, one in the other's hole at that to the hole's edge", () => {
  const square = (x: number, y: number, half: number) => [
    [x - half, y - half, x + half, y - half, x + half, y + half, x - half, y + half],
  ];
  const [x, y] = [700_000, 9_400_000];
  const ring = [...square(x, y, 400), ...square(x, y, 300)];
  expect(ask(square(x, y, 5), square(x, y, 400), 25).distanceM).toEqual(Float64Array.of(0));
  expect(ask(square(x, y, 400), square(x, y, 5), 25).distanceM).toEqual(Float64Array.of(0));
  expect(ask(ring, square(x, y, 290), 25).distanceM[0]).toBeCloseTo(10, 9);
  expect(ask(square(x, y, 290), ring, 25).distanceM[0]).toBeCloseTo(10, 9);
  expect(ask(ring, square(x, y, 270), 25).distanceM.length).toBe(0);
  expect(ask(ring, square(x + 350, y, 10), 25).distanceM).toEqual(Float64Array.of(0));
  expect(ask(square(x, y, 10), square(x + 45, y, 10), 25).distanceM[0]).toBe(25);
});
