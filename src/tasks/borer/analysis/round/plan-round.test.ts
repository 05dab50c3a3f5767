import { expect, test } from "vitest";
import { type MadeReading, madeReadings } from "../../../../../tests/fixtures/made-readings.ts";
import { seededRandom } from "../../../../stats/seeded-random.ts";
import { readingSource } from "../select/reading-source.ts";
import { planRound } from "./plan-round.ts";
import type { RoundAnswer, RoundQuery } from "./round-answer.ts";

const round = (rows: readonly MadeReading[], more: Partial<RoundQuery> = {}): RoundAnswer =>
  planRound({
    source: readingSource(madeReadings(rows)),
    filter: {
      method: "ramas",
      period: { kind: "all" },
      organisation: null,
      district: null,
      hamlet: null,
    },
    by: "caserio",
    joined: null,
    threshold: 5,
    plots: null,
    gapDistance: 500,
    treesPerPoint: null,
    fruitsPerTree: null,
    ...more,
  });

const E = 720_000;
const N = 9_415_000;

/** Points of one hamlet, 100 m apart, 1500 fruits of 30 trees each. */
const hamlet = (name: string, at: number, bored: readonly number[]): MadeReading[] =>
  bored.map((count, p) => ({
    point: `${name}-${p}`,
    hamlet: name,
    x: E + at + 100 * p,
    y: N,
    trees: 30,
    counted: 1500,
    bored: count,
  }));

const rows = [
  ...hamlet("Alto", 0, [180, 200, 210, 190, 220]),
  ...hamlet("Medio", 5000, [20, 120, 60, 90, 30]),
  ...hamlet("Borde", 10_000, [10, 250, 40, 5, 60]),
  ...hamlet("Bajo", 15_000, [10, 12, 9, 14, 8]),
  { point: "nada", hamlet: "Vacío", counted: 0, bored: 0, x: E + 40_000, y: N },
];

test("sectors go by what their interval says of the threshold", () => {
  const { treat, resample, calm, unknown } = round(rows);
  const names = (list: RoundAnswer["treat"]) => list.map((sector) => sector.name);
  expect(names(treat)).toEqual(["Alto"]);
  expect(names(resample).sort()).toEqual(["Borde", "Medio"]);
  expect(names(calm)).toEqual(["Bajo"]);
  expect(names(unknown)).toEqual(["Vacío"]);
  expect(treat[0]).toMatchObject({ x: E + 200, y: N, plan: null });
});

test("a sector to sample again says how many points, trees and fruits more", () => {
  const { resample, treesPerPoint, fruitsPerTree } = round(rows);
  expect([treesPerPoint, fruitsPerTree]).toEqual([30, 50]);
  const efforts = resample.map((sector) => sector.plan?.points ?? Infinity);
  expect(efforts).toEqual([...efforts].sort((a, b) => a - b));
  const [first] = resample;
  expect(first?.plan?.points).toBeGreaterThan(0);
  expect(first?.plan?.trees).toBe(30 * (first?.plan?.points ?? 0));
  expect(first?.plan?.fruits).toBe(50 * (first?.plan?.trees ?? 0));
});

test("a plot far from every counted point is a gap, farthest first", () => {
  const plots = {
    x: Float64Array.of(E, E + 700, E + 40_000, NaN, E - 900),
    y: Float64Array.of(N, N, N, NaN, N),
  };
  const { gaps } = round(rows, { plots });
  expect(gaps).toEqual([
    { plot: 2, distance: 24_600 },
    { plot: 4, distance: 900 },
  ]);
  const none = round([{ point: "1", counted: 10, bored: 1 }], { plots });
  expect(none.gaps.map((gap) => gap.distance)).toEqual([Infinity, Infinity, Infinity, Infinity]);
});

test("the aggregation inside sectors is found whatever the sectors differ by", () => {
  const random = seededRandom(11);
  const exponential = (): number => -Math.log(1 - random());
  const poisson = (mean: number): number => {
    let count = -1;
    for (let left = mean; left > 0; left -= exponential()) count += 1;
    return count;
  };
  // A gamma of shape 2 and mean 1 is half the sum of two exponentials: k = 2.
  const wide = Array.from({ length: 40 }, (_, s) =>
    hamlet(
      `S${s}`,
      1000 * s,
      Array.from({ length: 15 }, () =>
        poisson((5 + 10 * s) * ((exponential() + exponential()) / 2)),
      ),
    ),
  ).flat();
  const { aggregation } = round(wide);
  expect(aggregation).toMatchObject({ reason: "estimated", points: 600 });
  expect(aggregation.k).toBeGreaterThan(1.6);
  expect(aggregation.k).toBeLessThan(2.5);
  expect(round(rows.slice(-1)).aggregation).toEqual({ k: null, reason: "too-few", points: 0 });
});

test("one point a sector everywhere: its reason is told, and the points that would tell of a variance", () => {
  const { resample } = round([...hamlet("H11", 0, [225]), ...hamlet("H12", 9000, [70])]);
  expect(resample.map((s) => [s.name, s.undecidedBecause, s.plan?.why, s.plan?.points])).toEqual([
    ["H11", "one-point", "spread-unknown", 2],
    ["H12", "one-point", "spread-unknown", 2],
  ]);
  expect(resample[0]?.plan).toMatchObject({ trees: 60, fruits: 3000 });
});

test("a sector of one point is planned with the aggregation that others show", () => {
  const { resample, aggregation } = round([...rows, ...hamlet("Solo", 30_000, [225])]);
  expect(aggregation.k).not.toBeNull();
  const solo = resample.find(({ name }) => name === "Solo");
  expect(solo).toMatchObject({ undecidedBecause: "one-point", plan: { why: "planned" } });
});

test("a rate that is the threshold is beyond any plan, and says so", () => {
  const [only] = round(hamlet("Igual", 0, [50, 100, 75])).resample;
  expect(only).toMatchObject({
    undecidedBecause: "interval-holds-threshold",
    plan: { why: "more-than-most", points: null, trees: null },
  });
});

test("points over the threshold by their own fruits are named where their sector is not", () => {
  const { hotPoints, treat } = round(rows);
  expect(treat.map(({ name }) => name)).toEqual(["Alto"]);
  // Alto's are in a sector to treat; 90 of 1,500 holds 5 %.
  expect(hotPoints.map(({ sector, rate }) => [sector, rate.events, rate.readings])).toEqual([
    ["Borde", 250, 1],
    ["Medio", 120, 1],
  ]);
  for (const { rate } of hotPoints) expect(rate.interval?.[0]).toBeGreaterThan(5);
  expect(round(rows, { by: "punto" }).hotPoints).toEqual([]);
});
