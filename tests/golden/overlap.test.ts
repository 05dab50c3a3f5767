import { expect, test } from "vitest";
import { prepareArea } from "../../src/geo/area/prepare-area.ts";
import { GEOMETRY_POINT } from "../../src/geo/flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../../src/geo/flat/flat-geometry-builder.ts";
import { measureOverlap } from "../../src/geo/overlap/measure-overlap.ts";
import {
  VERDICT_CROSSES,
  VERDICT_INSIDE,
  VERDICT_ON_LIMIT,
  VERDICT_OUTSIDE,
} from "../../src/geo/overlap/measures.ts";
import { metres } from "../../src/geo/units.ts";
import { geometryOfRings } from "../properties/overlap/geometry-of-rings.ts";

/*
 * Answers by hand: rectangles with whole metres, so that each area is a product and each distance a difference
 * or the hypotenuse of a known triangle. Everything stands at a round UTM corner.
 */
const EAST = 690_000;
const NORTH = 9_420_000;

const at = (...flat: number[]): number[] =>
  flat.map((value, k) => value + (k % 2 === 0 ? EAST : NORTH));
const box = (x0: number, y0: number, x1: number, y1: number): number[] =>
  at(x0, y0, x1, y0, x1, y1, x0, y1);

/** 1000 × 1000 m with a hole of 200 × 200 m in its middle: 960,000 m². */
const ring = () => geometryOfRings([[[box(0, 0, 1000, 1000), box(400, 400, 600, 600)]]]);

interface Golden {
  readonly area: number;
  readonly overlap: number;
  readonly pieces: readonly number[];
  readonly depth: number;
  readonly reach: number;
  readonly limit: number;
  readonly toArea: number;
  readonly verdict: number;
}

function check(rings: number[][], due: Golden, parts: number[][][] = [rings]): void {
  const measures = measureOverlap(geometryOfRings([parts]), prepareArea(ring()), {
    tolerance: metres(10),
  });
  expect(measures.areaM2[0]).toBeCloseTo(due.area, 6);
  expect(measures.overlapM2[0]).toBeCloseTo(due.overlap, 6);
  expect(measures.share[0]).toBeCloseTo(due.overlap / due.area, 9);
  expect([...measures.piecesM2].map((m2) => Math.round(m2 * 1e4) / 1e4)).toEqual(due.pieces);
  expect(measures.maxDepthM[0]).toBeCloseTo(due.depth, 3);
  expect(measures.maxReachOutsideM[0]).toBeCloseTo(due.reach, 3);
  expect(measures.distanceToLimitM[0]).toBeCloseTo(due.limit, 6);
  expect(measures.distanceToAreaM[0]).toBeCloseTo(due.toArea, 6);
  expect(measures.verdict[0]).toBe(due.verdict);
}

test("inside, 50 m from the west side: its east side is 150 m deep", () => {
  const due = { area: 10_000, overlap: 10_000, pieces: [10_000], reach: 0, toArea: 0 };
  check([box(50, 100, 150, 200)], { ...due, depth: 150, limit: 50, verdict: VERDICT_INSIDE });
});

test("outside the corner by 30 and 40 m: 50 m away, its far corner 130 and 140 m", () => {
  const due = { area: 10_000, overlap: 0, pieces: [], depth: 0, verdict: VERDICT_OUTSIDE };
  const reach = Math.hypot(130, 140);
  check([box(1030, 1040, 1130, 1140)], { ...due, reach, limit: 50, toArea: 50 });
});

test("in the hole: outside, 60 m from its sides; the middle of the hole is 100 m from them", () => {
  const due = { area: 6400, overlap: 0, pieces: [], depth: 0, verdict: VERDICT_OUTSIDE };
  check([box(460, 460, 540, 540)], { ...due, reach: 100, limit: 60, toArea: 60 });
});

test("across the west side, 60 of 100 m inside", () => {
  const due = { area: 10_000, overlap: 6000, pieces: [6000], limit: 0, toArea: 0 };
  check([box(-40, 300, 60, 400)], { ...due, depth: 60, reach: 40, verdict: VERDICT_CROSSES });
});

test("round the whole area, 100 m beyond it: all of it in one piece, the corners √2 · 100 m out", () => {
  // The deepest points: 200 m from a side and from the hole, on the line between them.
  const due = { area: 1_440_000, overlap: 960_000, pieces: [960_000], limit: 0, toArea: 0 };
  const depth = deepestBetweenCorners();
  check([box(-100, -100, 1100, 1100)], {
    ...due,
    depth,
    reach: 100 * Math.SQRT2,
    verdict: VERDICT_CROSSES,
  });
});

/** On a diagonal the point s from both outer sides is √2 (400 - s) from the hole's corner; equal at s = 400 √2 / (1 + √2). */
function deepestBetweenCorners(): number {
  return (400 * Math.SQRT2) / (1 + Math.SQRT2);
}

test("over the hole from side to side: two pieces of 100 × 50 m", () => {
  const due = { area: 30_000, overlap: 10_000, pieces: [5000, 5000], limit: 0, toArea: 0 };
  check([box(350, 450, 650, 550)], { ...due, depth: 50, reach: 100, verdict: VERDICT_CROSSES });
});

test("sharing the west side from without: nothing inside, on the limit", () => {
  const due = { area: 10_000, overlap: 0, pieces: [], limit: 0, toArea: 0 };
  check([box(-100, 0, 0, 100)], { ...due, depth: 0, reach: 100, verdict: VERDICT_ON_LIMIT });
});

test("sharing the west side from within: all inside", () => {
  const due = { area: 10_000, overlap: 10_000, pieces: [10_000], limit: 0, toArea: 0 };
  check([box(0, 200, 100, 300)], { ...due, depth: 100, reach: 0, verdict: VERDICT_INSIDE });
});

test("reaching 10 m in is on the limit, 10.01 m is crossing", () => {
  const due = { area: 10_000, limit: 0, toArea: 0 };
  check([box(-90, 0, 10, 100)], {
    ...{ ...due, overlap: 1000, pieces: [1000] },
    ...{ depth: 10, reach: 90, verdict: VERDICT_ON_LIMIT },
  });
  check([box(-89.99, 0, 10.01, 100)], {
    ...{ ...due, overlap: 1001, pieces: [1001] },
    ...{ depth: 10.01, reach: 89.99, verdict: VERDICT_CROSSES },
  });
});

test("two triangles that meet on the west side in one point are one piece each side", () => {
  const due = { area: 10_000, overlap: 5000, pieces: [5000], limit: 0, toArea: 0 };
  const parts = [[at(-100, 300, 0, 350, -100, 400)], [at(100, 300, 100, 400, 0, 350)]];
  check([], { ...due, depth: 100, reach: 100, verdict: VERDICT_CROSSES }, parts);
});

test("a triangle whose long side passes through the hole's corner: two pieces that meet there", () => {
  // The hole takes a square of 100 m from it; two triangles with legs of 100 m stay.
  const due = { area: 20_000, overlap: 10_000, pieces: [5000, 5000], limit: 0, toArea: 0 };
  const triangle = at(300, 500, 500, 300, 500, 500);
  check([triangle], { ...due, depth: 100, reach: 100, verdict: VERDICT_CROSSES });
});

test("features of one area merge: a shared side is no limit", () => {
  const area = prepareArea(
    geometryOfRings([
      [[box(0, 0, 500, 1000)]],
      [[box(500, 0, 1000, 1000)]],
      [[box(200, 200, 300, 300)]],
    ]),
  );
  expect(area.areaM2).toBeCloseTo(1_000_000, 6);
  const plots = geometryOfRings([[[box(450, 450, 550, 550)]]]);
  const { distanceToLimitM, overlapM2, piecesM2 } = measureOverlap(plots, area, {
    tolerance: metres(10),
  });
  expect(distanceToLimitM[0]).toBeCloseTo(450, 6);
  expect(overlapM2[0]).toBeCloseTo(10_000, 6);
  expect(piecesM2.length).toBe(1);
});

test("points: inside, on the limit, in the hole, beyond the corner", () => {
  const builder = new FlatGeometryBuilder();
  for (const [x, y] of [
    [30, 500],
    [0, 500],
    [500, 450],
    [1003, 1004],
  ] as const) {
    builder.beginFeature(GEOMETRY_POINT);
    builder.beginPart();
    builder.beginRing();
    builder.vertex(EAST + x, NORTH + y);
    builder.endRing();
  }
  const measures = measureOverlap(builder.build(), prepareArea(ring()), { tolerance: metres(10) });
  expect([...measures.distanceToLimitM].map((m) => Math.round(m * 1e6) / 1e6)).toEqual([
    30, 0, 50, 5,
  ]);
  expect([...measures.distanceToAreaM].map((m) => Math.round(m * 1e6) / 1e6)).toEqual([
    0, 0, 50, 5,
  ]);
  expect([...measures.share]).toEqual([1, 1, 0, 0]);
  expect([...measures.verdict]).toEqual([
    VERDICT_INSIDE,
    VERDICT_ON_LIMIT,
    VERDICT_OUTSIDE,
    VERDICT_ON_LIMIT,
  ]);
});

test("the range moves with the limit: 10 m in and 10 m out", () => {
  const moved = (by: number) =>
    prepareArea(
      geometryOfRings([
        [[box(-by, -by, 1000 + by, 1000 + by), box(400 + by, 400 + by, 600 - by, 600 - by)]],
      ]),
    );
  const plots = geometryOfRings([[[box(-40, 300, 60, 400)]]]);
  const measures = measureOverlap(plots, prepareArea(ring()), {
    tolerance: metres(10),
    inward: moved(-10),
    outward: moved(10),
  });
  expect(measures.overlapLeastM2[0]).toBeCloseTo(5000, 6);
  expect(measures.overlapMostM2[0]).toBeCloseTo(7000, 6);
});
