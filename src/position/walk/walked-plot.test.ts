import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  pointsOfWay,
  receiverErrors,
  seeded,
  wayRound,
} from "../../../tests/fixtures/walked-loop.ts";
import { radius95 } from "../declared-radius.ts";
import { RADIUS_95 } from "./area-deviation.ts";
import { closeWalk } from "./close-walk.ts";
import { cutLoops, ringAreaM2 } from "./cut-loops.ts";
import { gapBound } from "./gap-bound.ts";
import { simplifyRing } from "./simplify-ring.ts";
import { walkMarginM2 } from "./walk-margin.ts";
import type { TrackBreak, TrackPoint, WalkTrack } from "./walk-track.ts";
import { usualTolerance, walkedPlot } from "./walked-plot.ts";

const FARM = [
  [0, 0],
  [90, -20],
  [150, 60],
  [80, 130],
  [10, 90],
] as const;
const FARM_M2 = ringAreaM2(FARM.map(([x, y]) => ({ x, y })));

const trackOf = (points: readonly TrackPoint[], breaks: readonly TrackBreak[] = []): WalkTrack => ({
  ...{ plane: null, points, breaks, droppedAt: [], clockJumps: 0, lengthM: 0 },
  dropped: { poor: 0, jump: 0, repeated: 0 },
});
const exact = pointsOfWay(wayRound(FARM, 1.2), 4);

describe("a walked plot", () => {
  test("without errors has the corners and the area that were walked", () => {
    const plot = walkedPlot(trackOf(exact), 1)!;
    expect(Math.abs(plot.areaM2 / FARM_M2 - 1)).toBeLessThan(0.005);
    expect(plot.ring.length).toBeLessThan(12);
    expect([plot.loops, plot.beyond, plot.unseenM, plot.gapsM2]).toEqual([0, 0, 0, 0]);
  });

  test("holds the true area within its error however long errors last", () => {
    const random = seeded(8);
    const walked = pointsOfWay(wayRound(FARM, 3.6), 4).map((p) => ({
      ...p,
      seconds: 3 * p.seconds,
    }));
    const at = walked.map(({ seconds }) => ({ seconds, sigma: 4 / RADIUS_95 }));
    // At 95 of 100, fewer than 90 come once in forty such hundreds.
    for (const tau of [5, 40, 300]) {
      let held = 0;
      for (let walk = 0; walk < 100; walk++) {
        const errors = receiverErrors(at, tau, random);
        const points = walked.map((p, k) => ({
          ...p,
          x: p.x + errors[k]![0],
          y: p.y + errors[k]![1],
        }));
        const plot = walkedPlot(trackOf(points), 2)!;
        if (Math.abs(plot.areaM2 - FARM_M2) <= plot.errorM2) held += 1;
      }
      expect(held).toBeGreaterThanOrEqual(90);
    }
  });

  test("says what simplifying did to the area", () => {
    const fine = walkedPlot(trackOf(exact), 0)!;
    const coarse = walkedPlot(trackOf(exact), 10)!;
    expect(fine.areaM2).toBeCloseTo(fine.unsimplifiedM2, 0);
    expect(coarse.unsimplifiedM2).toBe(fine.unsimplifiedM2);
    expect(coarse.ring.length).toBeLessThan(fine.ring.length);
  });

  test("measures what nobody saw, and what silence can hide at the pace of the walk", () => {
    const [from, to] = [30, 80];
    const points = [...exact.slice(0, from), ...exact.slice(to)];
    const metres = Math.hypot(
      points[from]!.x - points[from - 1]!.x,
      points[from]!.y - points[from - 1]!.y,
    );
    const lost: TrackBreak = { kind: "lost", before: from, metres, seconds: to - from + 1 };
    const plot = walkedPlot(trackOf(points, [lost]), 1)!;
    expect(plot.unseenM).toBeCloseTo(metres, 9);
    expect(plot.gapsM2).toBeGreaterThan(Math.abs(plot.areaM2 - FARM_M2));
    const paused = walkedPlot(trackOf(points, [{ ...lost, kind: "paused", seconds: null }]), 1)!;
    expect([paused.unseenM, paused.silentM, paused.gapsM2]).toEqual([plot.unseenM, 0, 0]);
    expect(plot.silentM).toBe(plot.unseenM);
    expect(walkMarginM2(plot)).toBe(plot.errorM2 + plot.gapsM2);
    expect(walkMarginM2(paused)).toBe(paused.errorM2);
  });

  test("is none while it holds no area", () => {
    expect(walkedPlot(trackOf([]), 1)).toBeNull();
    expect(walkedPlot(trackOf(exact.slice(0, 40)), 1)).toBeNull();
  });

  test("takes half the middle of what was declared for its tolerance, from 1 to 10 m", () => {
    const of = (accuracy: number) =>
      usualTolerance(trackOf(pointsOfWay([[0, 0]], radius95(accuracy))));
    expect([of(0.5), of(6), of(80)]).toEqual([1, 3, 10]);
  });
});

test("a walk closes where it met its start again, and has no tail", () => {
  const tail = Array.from({ length: 10 }, (_, k) => ({
    ...exact[0]!,
    x: k + 1,
    y: -(k + 1) / 4,
    seconds: exact.length + k,
  }));
  const closed = closeWalk([...exact, ...tail]);
  expect(closed).toMatchObject({ beyond: 10, closingM: 0 });
  const open = closeWalk(exact.slice(0, -40));
  expect(open.beyond).toBe(0);
  expect(open.closingM).toBeGreaterThan(35);
});

const ringOf = (corners: readonly (readonly [number, number])[]): TrackPoint[] =>
  corners.map(([x, y], k) => ({ x, y, seconds: k, accuracy: 3 }));

test("the smaller loop of a crossed ring goes, counted and measured", () => {
  const crossed = ringOf([
    [0, 0],
    [100, 0],
    [100, 100],
    [50, 100],
    [50, 110],
    [60, 110],
    [60, 90],
    [0, 90],
  ]);
  const { ring, loops, loopsM2 } = cutLoops(crossed);
  expect(loops).toBe(1);
  expect(loopsM2).toBeCloseTo(100, 9);
  expect(cutLoops(ring).loops).toBe(0);
});

test("whatever is walked, no loop is left and time never falls along the ring", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 })), {
        minLength: 3,
        maxLength: 25,
      }),
      (corners) => {
        const { ring } = cutLoops(ringOf(corners));
        expect(cutLoops(ring).loops).toBe(0);
        for (let k = 1; k < ring.length; k++)
          expect(ring[k]!.seconds).toBeGreaterThanOrEqual(ring[k - 1]!.seconds);
      },
    ),
    { seed: 8, numRuns: 150 },
  );
});

test("no corner that goes lay farther than the tolerance from the line that is left", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ max: 99 }), fc.integer({ max: 99 })), { minLength: 4 }),
      fc.integer({ min: 1, max: 40 }),
      (corners, tolerance) => {
        const ring = ringOf(corners);
        const left = simplifyRing(ring, tolerance);
        expect(left[0]).toBe(ring[0]);
        const kept = left.map((p) => ring.indexOf(p));
        ring.forEach((p, k) => {
          const i = kept.findLastIndex((at) => at <= k);
          const [a, b] = [left[i]!, left[(i + 1) % left.length]!];
          const [dx, dy] = [b.x - a.x, b.y - a.y];
          const square = dx * dx + dy * dy || 1;
          const t = Math.min(1, Math.max(0, ((p.x - a.x) * dx + (p.y - a.y) * dy) / square));
          const away = Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
          expect(away).toBeLessThanOrEqual(tolerance + 1e-9);
        });
      },
    ),
    { seed: 8, numRuns: 100 },
  );
});

test("between a side and a way round it lies at most a circular segment", () => {
  expect(gapBound(100, 100)).toBe(0);
  expect(gapBound(100, 50 * Math.PI)).toBeCloseTo((Math.PI * 50 ** 2) / 2, 3);
  expect(gapBound(0, 2 * Math.PI * 10)).toBeCloseTo(Math.PI * 100, 2);
});
