import { describe, expect, test } from "vitest";
import {
  pointsOfWay,
  receiverErrors,
  seeded,
  wayRound,
} from "../../../tests/fixtures/walked-loop.ts";
import { areaDeviation, largestAreaDeviation, RADIUS_95 } from "./area-deviation.ts";
import { ringAreaM2 } from "./cut-loops.ts";
import type { TrackPoint } from "./walk-track.ts";

const L_SHAPE = [
  [0, 0],
  [120, 10],
  [110, 60],
  [60, 50],
  [50, 110],
  [-10, 90],
] as const;

/** Standard deviation of the area over so many walks with errors drawn anew. */
function simulated(ring: readonly TrackPoint[], tau: number, walks: number): number {
  const random = seeded(20_261_130);
  const at = ring.map(({ seconds, accuracy }) => ({ seconds, sigma: accuracy / RADIUS_95 }));
  const truth = ringAreaM2(ring);
  let squares = 0;
  for (let walk = 0; walk < walks; walk++) {
    const errors = receiverErrors(at, tau, random);
    const area = ringAreaM2(
      ring.map((p, k) => ({ x: p.x + errors[k]![0], y: p.y + errors[k]![1] })),
    );
    squares += (area - truth) ** 2;
  }
  return Math.sqrt(squares / walks);
}

describe("the deviation of an area", () => {
  const ring = pointsOfWay(wayRound(L_SHAPE, 6), 0).map((p, k) => ({
    ...p,
    seconds: 5 * k,
    accuracy: 4 + (k % 5),
  }));
  // 1500 draws know a deviation to 1.8 %.
  test.each([0.1, 5, 60, 900])("is what walks with drawn errors come to: tau %f s", (tau) => {
    const drawn = simulated(ring, tau, 1500);
    expect(areaDeviation(ring, tau) / drawn).toBeGreaterThan(0.95);
    expect(areaDeviation(ring, tau) / drawn).toBeLessThan(1.05);
  });

  test("holds where errors are as large as the sides: the product of errors counts too", () => {
    const coarse = ring.map((p) => ({ ...p, accuracy: 25 }));
    const drawn = simulated(coarse, 2, 1500);
    expect(areaDeviation(coarse, 2) / drawn).toBeGreaterThan(0.95);
    expect(areaDeviation(coarse, 2) / drawn).toBeLessThan(1.05);
  });

  test("of independent errors is Chrisman and Yandell's, corners far apart", () => {
    const square = [0, 1, 2, 3].map((k) => ({
      x: k === 1 || k === 2 ? 1000 : 0,
      y: k >= 2 ? 1000 : 0,
      seconds: 1e6 * k,
      accuracy: 3 * RADIUS_95,
    }));
    // Each corner's chord is 1000√2, half of it times 3 m, four times in squares.
    expect(areaDeviation(square, 1)).toBeCloseTo(3 * 1000 * Math.SQRT2, 1);
  });

  test("grows with the perimeter as sigma times sqrt(2 lambda P) on a long outline", () => {
    const [side, tau, pace] = [2000, 20, 1];
    const corners = [
      [0, 0],
      [side, 0],
      [side, side],
      [0, side],
    ] as const;
    const dense = pointsOfWay(wayRound(corners, pace), 2 * RADIUS_95);
    const rule = 2 * Math.sqrt(2 * tau * pace * 4 * side);
    expect(areaDeviation(dense, tau) / rule).toBeCloseTo(1, 1);
  });

  test("forgets an error that all corners share", () => {
    const alike = ring.map((p) => ({ ...p, accuracy: 6 }));
    expect(areaDeviation(alike, 1e12)).toBeLessThan(0.01);
  });

  test("is largest for no correlation time at an end of the range", () => {
    const { deviationM2, tau } = largestAreaDeviation(ring);
    expect(tau).toBeGreaterThan(1);
    expect(tau).toBeLessThan(4096);
    for (const other of [1, 10, 100, 1000])
      expect(deviationM2).toBeGreaterThanOrEqual(0.98 * areaDeviation(ring, other));
  });
});
