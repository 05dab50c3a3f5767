import fc from "fast-check";
import { expect, test } from "vitest";
import { prepareArea } from "../../../src/geo/area/prepare-area.ts";
import { measureOverlap } from "../../../src/geo/overlap/measure-overlap.ts";
import {
  VERDICT_CROSSES,
  VERDICT_INSIDE,
  VERDICT_ON_LIMIT,
  VERDICT_OUTSIDE,
} from "../../../src/geo/overlap/measures.ts";
import { metres } from "../../../src/geo/units.ts";
import { caseOfSeed } from "./case-of-seed.ts";
import { seededRandom } from "./random-shapes.ts";
import type { Rings } from "./slab-overlap.ts";

const SEED = 20261124;
const PATIENCE_MS = 60_000;
const anySeed = fc.integer({ min: 0, max: 1 << 30 });

type Segment = readonly [number, number, number, number];

const segmentsOf = (rings: Rings): Segment[] =>
  rings.flatMap((ring) =>
    Array.from({ length: ring.length / 2 }, (_, k): Segment => {
      const next = (2 * k + 2) % ring.length;
      return [ring[2 * k]!, ring[2 * k + 1]!, ring[next]!, ring[next + 1]!];
    }),
  );

function pointToSegment(x: number, y: number, [ax, ay, bx, by]: Segment): number {
  const length2 = (bx - ax) ** 2 + (by - ay) ** 2;
  const t = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length2;
  const on = length2 > 0 ? Math.min(1, Math.max(0, t)) : 0;
  return Math.hypot(x - ax - on * (bx - ax), y - ay - on * (by - ay));
}

function inside(x: number, y: number, rings: Rings): boolean {
  let odd = false;
  for (const [ax, ay, bx, by] of segmentsOf(rings)) {
    if (ay > y === by > y) continue;
    if (x < ax + ((y - ay) / (by - ay)) * (bx - ax)) odd = !odd;
  }
  return odd;
}

const cross = (p: Segment, q: Segment): boolean => {
  const side = ([ax, ay, bx, by]: Segment, x: number, y: number) =>
    Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
  return (
    side(p, q[0], q[1]) * side(p, q[2], q[3]) < 0 && side(q, p[0], p[1]) * side(q, p[2], p[3]) < 0
  );
};

/** Distance between a plot, as a region, and the area's limit, by trying everything. */
function distanceByTrial(plot: Rings, area: Rings): number {
  const own = segmentsOf(plot);
  const limit = segmentsOf(area);
  if (limit.some(([x, y]) => inside(x, y, plot))) return 0;
  let least = Number.POSITIVE_INFINITY;
  for (const p of own) {
    for (const q of limit) {
      if (cross(p, q)) return 0;
      least = Math.min(least, pointToSegment(p[0], p[1], q), pointToSegment(q[0], q[1], p));
    }
  }
  return least;
}

test(
  "distance is that of all pairs of edges, and 0 exactly when they touch",
  () => {
    let touching = 0;
    let apart = 0;
    fc.assert(
      fc.property(anySeed, (seed) => {
        const made = caseOfSeed(seed);
        fc.pre(made !== undefined);
        const due = distanceByTrial(made.plotRings, made.areaRings);
        const measures = measureOverlap(made.plot, prepareArea(made.area), {
          tolerance: metres(10),
        });
        const got = measures.distanceToLimitM[0]!;
        expect(Math.abs(got - due)).toBeLessThan(1e-6);
        expect(got === 0).toBe(due < 1e-6);
        if (got === 0) {
          touching++;
          return;
        }
        apart++;
        const pair = Math.hypot(
          measures.nearestOnPlot[0]! - measures.nearestOnLimit[0]!,
          measures.nearestOnPlot[1]! - measures.nearestOnLimit[1]!,
        );
        expect(Math.abs(pair - got)).toBeLessThan(1e-6);
      }),
      { seed: SEED, numRuns: 150 },
    );
    expect(Math.min(touching, apart)).toBeGreaterThan(20);
  },
  PATIENCE_MS,
);

test(
  "no sampled point of the plot lies deeper or farther out than the reach says",
  () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const made = caseOfSeed(seed);
        fc.pre(made !== undefined);
        const { plotRings, areaRings } = made;
        const measures = measureOverlap(made.plot, prepareArea(made.area), {
          tolerance: metres(10),
        });
        const limit = segmentsOf(areaRings);
        const random = seededRandom(seed);
        const xs = plotRings[0]!.filter((_, at) => at % 2 === 0);
        const ys = plotRings[0]!.filter((_, at) => at % 2 === 1);
        const span = (values: number[]) => {
          const low = Math.min(...values);
          return low + random() * (Math.max(...values) - low);
        };
        let r = Number.NEGATIVE_INFINITY;
        let q = Number.NEGATIVE_INFINITY;
        for (let k = 0; k < 800; k++) {
          const x = span(xs);
          const y = span(ys);
          if (!inside(x, y, plotRings)) continue;
          const distance = Math.min(...limit.map((segment) => pointToSegment(x, y, segment)));
          if (inside(x, y, areaRings)) r = Math.max(r, distance);
          else q = Math.max(q, distance);
        }
        const step = 80;
        if (r >= 0) expect(r).toBeLessThan(measures.maxDepthM[0]! + 1e-3);
        if (q >= 0) expect(q).toBeLessThan(measures.maxReachOutsideM[0]! + 1e-3);
        expect(measures.maxDepthM[0]! - Math.max(0, r)).toBeLessThan(step);
        expect(measures.maxReachOutsideM[0]! - Math.max(0, q)).toBeLessThan(step);
      }),
      { seed: SEED, numRuns: 50 },
    );
  },
  PATIENCE_MS,
);

test(
  "with a larger tolerance a plot can only come onto the limit, or cross no more",
  () => {
    const rank = new Map([
      [VERDICT_OUTSIDE, 0],
      [VERDICT_CROSSES, 1],
      [VERDICT_INSIDE, 2],
      [VERDICT_ON_LIMIT, 3],
    ]);
    fc.assert(
      fc.property(anySeed, (seed) => {
        const made = caseOfSeed(seed);
        fc.pre(made !== undefined);
        const area = prepareArea(made.area);
        let before: number | undefined;
        for (const tolerance of [0, 0.001, 1, 5, 10, 20, 30]) {
          const { verdict } = measureOverlap(made.plot, area, { tolerance: metres(tolerance) });
          const now = rank.get(verdict[0]!)!;
          if (before !== undefined) expect(now).toBeGreaterThanOrEqual(before);
          if (before === 0) expect([0, 3]).toContain(now);
          before = now;
        }
      }),
      { seed: SEED, numRuns: 60 },
    );
  },
  PATIENCE_MS,
);
