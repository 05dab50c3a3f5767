import fc from "fast-check";
import { expect, test } from "vitest";
import { prepareArea } from "../../../src/geo/area/prepare-area.ts";
import { measureOverlap } from "../../../src/geo/overlap/measure-overlap.ts";
import { overlapAreas } from "../../../src/geo/overlap/overlap-areas.ts";
import { metres } from "../../../src/geo/units.ts";
import { caseOfSeed } from "./case-of-seed.ts";
import { geometryOfRings } from "./geometry-of-rings.ts";
import { type Rings, slabOverlap } from "./slab-overlap.ts";

const SEED = 20261124;
const PATIENCE_MS = 60_000;
const SQUARE_METRES = 1e-5;
const anySeed = fc.integer({ min: 0, max: 1 << 30 });

const moved = (rings: Rings, dx: number, dy: number): Rings =>
  rings.map((ring) => ring.map((value, at) => value + (at % 2 === 0 ? dx : dy)));

const turned = (rings: Rings, by: number): Rings =>
  rings.map((ring) => {
    const at = (2 * by) % ring.length;
    return [...ring.slice(at), ...ring.slice(0, at)];
  });

const overlapOf = (plot: Rings, area: Rings): number =>
  overlapAreas(geometryOfRings([[plot]]), prepareArea(geometryOfRings([[area]])))[0]!;

test(
  "overlap, rest and pieces are those of an integration by strips",
  () => {
    let cases = 0;
    fc.assert(
      fc.property(anySeed, (seed) => {
        const made = caseOfSeed(seed);
        fc.pre(made !== undefined);
        const want = slabOverlap(made.plotRings, made.areaRings);
        const area = prepareArea(made.area);
        const measures = measureOverlap(made.plot, area, { tolerance: metres(10) });
        const overlap = measures.overlapM2[0]!;
        expect(Math.abs(overlap - want.both)).toBeLessThan(SQUARE_METRES);
        expect(Math.abs(measures.areaM2[0]! - overlap - want.first)).toBeLessThan(SQUARE_METRES);
        expect(Math.abs(overlapAreas(made.plot, area)[0]! - overlap)).toBeLessThan(1e-9);
        const pieces = measures.piecesM2.reduce((sum, piece) => sum + piece, 0);
        expect(Math.abs(pieces - overlap)).toBeLessThan(0.05);
        cases++;
      }),
      { seed: SEED, numRuns: 120 },
    );
    expect(cases).toBe(120);
  },
  PATIENCE_MS,
);

test(
  "neither moving both, nor where a ring begins, nor the order of the two changes the area",
  () => {
    fc.assert(
      fc.property(anySeed, fc.integer({ min: 1, max: 9 }), (seed, by) => {
        const made = caseOfSeed(seed);
        fc.pre(made !== undefined);
        const { plotRings: p, areaRings: s } = made;
        const due = overlapOf(p, s);
        const far = overlapOf(moved(p, 4096, -8192), moved(s, 4096, -8192));
        expect(Math.abs(far - due)).toBeLessThan(SQUARE_METRES);
        expect(Math.abs(overlapOf(turned(p, by), turned(s, by)) - due)).toBeLessThan(SQUARE_METRES);
        expect(Math.abs(overlapOf(s, p) - due)).toBeLessThan(SQUARE_METRES);
      }),
      { seed: SEED, numRuns: 60 },
    );
  },
  PATIENCE_MS,
);

test(
  "the parts of a plot cut in two add up to it",
  () => {
    fc.assert(
      fc.property(anySeed, fc.double({ min: 0, max: Math.PI, noNaN: true }), (seed, angle) => {
        const made = caseOfSeed(seed);
        fc.pre(made !== undefined);
        const [shell] = made.plotRings;
        const cut = cutInTwo(convexHull(shell!), angle);
        const whole = overlapOf([convexHull(shell!)], made.areaRings);
        const parts = cut.map((half) => overlapOf([half], made.areaRings));
        expect(Math.abs(parts[0]! + parts[1]! - whole)).toBeLessThan(SQUARE_METRES);
        const both = geometryOfRings([cut.map((half) => [half])]);
        const asOne = overlapAreas(both, prepareArea(made.area))[0]!;
        expect(Math.abs(asOne - whole)).toBeLessThan(SQUARE_METRES);
      }),
      { seed: SEED, numRuns: 60 },
    );
  },
  PATIENCE_MS,
);

test("a plot that crosses itself by a nanometre at a corner of the limit does not take the area for its piece", () => {
  const made = caseOfSeed(392)!;
  const measures = measureOverlap(made.plot, prepareArea(made.area), { tolerance: metres(10) });
  expect(measures.overlapM2[0]).toBeLessThan(1e-9);
  expect(measures.piecesM2.length).toBe(0);
  expect(measures.maxDepthM[0]).toBe(0);
});

/** Andrew's monotone chain, counter-clockwise. */
function convexHull(flat: readonly number[]): number[] {
  const points: (readonly [number, number])[] = [];
  for (let at = 0; at < flat.length; at += 2) points.push([flat[at]!, flat[at + 1]!]);
  points.sort((p, q) => p[0] - q[0] || p[1] - q[1]);
  const half = (list: typeof points) => {
    const chain: typeof points = [];
    for (const [x, y] of list) {
      while (chain.length > 1) {
        const [bx, by] = chain[chain.length - 1]!;
        const [ax, ay] = chain[chain.length - 2]!;
        if ((bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0) break;
        chain.pop();
      }
      chain.push([x, y]);
    }
    return chain.slice(0, -1);
  };
  return [...half(points), ...half([...points].reverse())].flat();
}

/** A convex ring cut through its mean vertex along a line at an angle. */
function cutInTwo(ring: readonly number[], angle: number): number[][] {
  const n = ring.length / 2;
  let x = 0;
  let y = 0;
  for (let k = 0; k < n; k++) {
    x += ring[2 * k]! / n;
    y += ring[2 * k + 1]! / n;
  }
  const side = (k: number) =>
    (ring[2 * k]! - x) * Math.sin(angle) - (ring[2 * k + 1]! - y) * Math.cos(angle);
  const halves: number[][] = [[], []];
  for (let k = 0; k < n; k++) {
    const next = (k + 1) % n;
    const own = side(k);
    halves[own >= 0 ? 0 : 1]!.push(ring[2 * k]!, ring[2 * k + 1]!);
    if (own >= 0 === side(next) >= 0) continue;
    const t = own / (own - side(next));
    const px = ring[2 * k]! + t * (ring[2 * next]! - ring[2 * k]!);
    const py = ring[2 * k + 1]! + t * (ring[2 * next + 1]! - ring[2 * k + 1]!);
    halves[0]!.push(px, py);
    halves[1]!.push(px, py);
  }
  return halves;
}
