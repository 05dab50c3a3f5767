import { describe, expect, test } from "vitest";
import { studentTQuantile } from "../../src/stats/distributions/student-t.ts";
import { studentizedRangeQuantile } from "../../src/stats/distributions/studentized-range-quantile.ts";
import { analyseTrial } from "../../src/tasks/varieties/analysis/trial/analyse-trial.ts";
import type { TrialAnswer } from "../../src/tasks/varieties/analysis/trial/trial-answer.ts";
import { exactFit } from "../fixtures/exact-fit.ts";
import { trialOfCsv } from "../reference/trial-of-csv.ts";

interface Line {
  readonly site: string;
  readonly block: string;
  readonly variety: string;
  readonly y: number;
}

const answerTo = (lines: readonly Line[]): TrialAnswer => {
  const rows = lines.map(({ site, block, variety, y }) => `${site},${block},${variety},${y}`);
  const trial = trialOfCsv(["sitio,bloque,variedad,y", ...rows].join("\n"), "y");
  return analyseTrial({ trial, response: "y", campaign: null, alpha: 0.05 });
};

const columnsOf = (labels: readonly string[]): readonly (readonly number[])[] =>
  [...new Set(labels)].sort().map((word) => labels.map((label) => Number(label === word)));

const near = (found: number | undefined, wanted: number, where: string): void => {
  expect(
    Math.abs((found ?? Number.NaN) - wanted),
    `${where}: ${found} for ${wanted}`,
  ).toBeLessThanOrEqual(1e-10 * Math.abs(wanted));
};

/** Every figure of one site's table, means and intervals, from fits without rounding. */
const expectSite = (lines: readonly Line[]): void => {
  const site = answerTo(lines).sites[0];
  expect(site?.notComputable).toBeNull();
  const y = lines.map((line) => line.y);
  const ones = [y.map(() => 1)];
  const blocks = columnsOf(lines.map(({ block }) => block));
  const varieties = columnsOf(lines.map(({ variety }) => variety));
  const both = exactFit([...ones, ...blocks, ...varieties], y);
  const ofBlocks = exactFit([...ones, ...blocks], y).residualSumSq;
  const ofVarieties = exactFit([...ones, ...varieties], y).residualSumSq;
  const df = y.length - both.rank;
  const meanSq = both.residualSumSq / df;
  const row = (term: string) => site?.anova.find((one) => one.term === term);
  expect(row("residual")?.df).toBe(df);
  near(row("residual")?.sumSq, both.residualSumSq, "residual");
  near(row("variedad")?.sumSq, ofBlocks - both.residualSumSq, "variedad");
  near(row("bloque")?.sumSq, ofVarieties - both.residualSumSq, "bloque");
  const of = (v: number): readonly number[] => [
    1,
    ...blocks.map(() => 1 / blocks.length),
    ...varieties.map((_, k) => Number(k === v)),
  ];
  const t = studentTQuantile(0.975, df);
  const range = studentizedRangeQuantile(0.95, varieties.length, df);
  const names = [...new Set(lines.map(({ variety }) => variety))].sort();
  names.forEach((name, v) => {
    const mean = site?.means.find(({ variety }) => variety === name);
    const middle = both.value(of(v));
    const se = Math.sqrt(meanSq * both.variance(of(v)));
    near(mean?.adjustedMean, middle, name);
    near(mean?.se, se, `${name}: standard error`);
    near(mean?.ci95[0], middle - t * se, `${name}: lower`);
    near(mean?.ci95[1], middle + t * se, `${name}: upper`);
    names.slice(v + 1).forEach((other, k) => {
      const pair = site?.tukey.find(({ a, b }) => a === name && b === other);
      const weights = of(v).map((weight, c) => weight - (of(v + 1 + k)[c] as number));
      const difference = both.value(weights);
      const half = range * Math.sqrt((meanSq * both.variance(weights)) / 2);
      near(pair?.difference, difference, `${name} - ${other}`);
      near(pair?.ci95[0], difference - half, `${name} - ${other}: lower`);
      near(pair?.ci95[1], difference + half, `${name} - ${other}: upper`);
    });
  });
};

/** Whole numbers that look like noise: x -> 1664525 x + 1013904223. */
const noise = (seed: number, count: number): readonly number[] => {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (1_664_525 * state + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  });
};

const whole = (
  varieties: number,
  blocks: number,
  figure: (noise: number, variety: number, block: number) => number,
  seed = 5,
): readonly Line[] => {
  const drawn = noise(seed, varieties * blocks);
  return drawn.map((one, i) => {
    const [variety, block] = [i % varieties, Math.floor(i / varieties)];
    return {
      site: "S",
      block: `b${block}`,
      variety: `v${variety}`,
      y: figure(one, variety, block),
    };
  });
};

const without = (lines: readonly Line[], ...gone: readonly number[]): readonly Line[] =>
  lines.filter((_, i) => !gone.includes(i));

const two = (value: number): number => Number(value.toFixed(2));

describe("against fits without rounding", () => {
  const cases: readonly (readonly [string, readonly Line[]])[] = [
    ["ordinary figures", whole(5, 4, (e, v, b) => two(20 + v + b / 2 + 2 * e))],
    ["a large offset beside a small spread", whole(4, 5, (e, v) => two(1e9 + v / 10 + e))],
    [
      "whole numbers in tens of millions",
      whole(4, 6, (e, v) => 2e7 + 1e6 * v + Math.round(1e6 * e)),
    ],
    ["a tiny spread", whole(4, 3, (e, v) => 21 + 1e-6 * Math.round(100 * (v + 3 * e)))],
    ["figures round 0", whole(3, 4, (e, v) => two(v - 1 + 2 * (e - 0.5)))],
    ["figures below 0", whole(3, 4, (e, v) => two(-40 + v + e))],
    ["two of two, one degree of freedom", whole(2, 2, (e, v) => two(20 + v + 3 * e))],
    [
      "one degree of freedom after a lost plot",
      without(
        whole(3, 2, (e, v) => two(20 + v + 3 * e)),
        4,
      ),
    ],
    [
      "one plot left of a variety",
      without(
        whole(4, 4, (e, v) => two(20 + v + 3 * e)),
        3,
        7,
        11,
      ),
    ],
    [
      "a third lost",
      without(
        whole(6, 4, (e, v, b) => two(18 + v + b + 3 * e)),
        0,
        4,
        7,
        10,
        13,
        16,
        21,
        23,
      ),
    ],
    ["twelve varieties", whole(12, 3, (e, v) => two(15 + v / 4 + 3 * e))],
  ];
  test.each(cases)("%s", (_, lines) => {
    expectSite(lines);
  });
});

test("two sites with lost plots: each term after those before it, without rounding", () => {
  const at = (site: string, lines: readonly Line[]) => lines.map((line) => ({ ...line, site }));
  const lines = [
    ...at(
      "Alta",
      without(
        whole(4, 3, (e, v) => two(18 + v + 2 * e), 7),
        2,
        9,
      ),
    ),
    ...at(
      "Baja",
      without(
        whole(4, 4, (e, v) => two(24 - v + 2 * e), 11),
        5,
      ),
    ),
  ];
  const y = lines.map((line) => line.y);
  const terms = [
    ["sitio", (line: Line) => line.site],
    ["variedad", (line: Line) => line.variety],
    ["sitio:bloque", (line: Line) => `${line.site} ${line.block}`],
    ["sitio:variedad", (line: Line) => `${line.site} ${line.variety}`],
  ] as const;
  const { across } = answerTo(lines);
  let columns: readonly (readonly number[])[] = [y.map(() => 1)];
  let before = exactFit(columns, y);
  for (const [term, label] of terms) {
    columns = [...columns, ...columnsOf(lines.map(label))];
    const fit = exactFit(columns, y);
    const row = across?.anova.find((one) => one.term === term);
    expect(row?.df, term).toBe(fit.rank - before.rank);
    near(row?.sumSq, before.residualSumSq - fit.residualSumSq, term);
    before = fit;
  }
  near(across?.anova.at(-1)?.sumSq, before.residualSumSq, "residual");
  expect(across?.anova.at(-1)?.df).toBe(y.length - before.rank);
});

test("a fit without rounding is not the analysis by another name", () => {
  // Two groups, means 2 and 7, squares about them 2 and 8.
  const fit = exactFit(
    [
      [1, 1, 1, 1],
      [1, 1, 0, 0],
      [0, 0, 1, 1],
    ],
    [1, 3, 5, 9],
  );
  expect(fit.rank).toBe(2);
  expect(fit.residualSumSq).toBe(10);
  expect(fit.value([1, 1, 0])).toBe(2);
  expect(fit.value([1, 0, 1])).toBe(7);
});
