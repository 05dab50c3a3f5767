import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyseTrial } from "../../src/tasks/varieties/analysis/trial/analyse-trial.ts";
import type { SiteAnalysis } from "../../src/tasks/varieties/analysis/trial/trial-answer.ts";
import { trialOfCsv } from "../reference/trial-of-csv.ts";

type Line = readonly [block: string, variety: string, figure: number | ""];

const siteOf = (lines: readonly Line[]): SiteAnalysis => {
  const text = ["sitio,bloque,variedad,y", ...lines.map((line) => `S,${line.join(",")}`)].join(
    "\n",
  );
  const trial = trialOfCsv(text, "y");
  return analyseTrial({ trial, response: "y", campaign: null, alpha: 0.05 })
    .sites[0] as SiteAnalysis;
};

const rowOf = (site: SiteAnalysis, term: string) => site.anova.find((row) => row.term === term);

/** Varieties' means 12, 16, 17, blocks' 13, 15, 17, mean 15. */
const WHOLE: readonly Line[] = [
  ["I", "A", 10],
  ["II", "A", 12],
  ["III", "A", 14],
  ["I", "B", 13],
  ["II", "B", 15],
  ["III", "B", 20],
  ["I", "C", 16],
  ["II", "C", 18],
  ["III", "C", 17],
];

const withLost = (lines: readonly Line[], block: string, variety: string): readonly Line[] =>
  lines.map((line) => (line[0] === block && line[1] === variety ? [block, variety, ""] : line));

test("three varieties in three blocks, by hand", () => {
  const site = siteOf(WHOLE);
  expect(site.balanced).toBe(true);
  expect(rowOf(site, "bloque")?.sumSq).toBeCloseTo(24, 10);
  expect(rowOf(site, "variedad")?.sumSq).toBeCloseTo(42, 10);
  expect(rowOf(site, "residual")?.sumSq).toBeCloseTo(12, 10);
  expect(rowOf(site, "bloque")?.F).toBeCloseTo(4, 10);
  expect(rowOf(site, "variedad")?.F).toBeCloseTo(7, 10);
  expect(site.cvPct).toBeCloseTo((100 * Math.sqrt(3)) / 15, 10);
  expect(site.means.map(({ adjustedMean }) => adjustedMean)).toEqual([
    expect.closeTo(12, 10),
    expect.closeTo(16, 10),
    expect.closeTo(17, 10),
  ]);
});

test("a lost plot, by Yates' formula", () => {
  const site = siteOf(withLost(WHOLE, "III", "B"));
  // (3·28 + 3·31 - 115) / 4 = 15.5 stands for the lost figure: B's mean is 14.5, and 3 are left with 3 degrees of freedom.
  expect(site.balanced).toBe(false);
  expect(site.missing).toEqual([{ block: "III", variety: "B", record: 5 }]);
  const b = site.means.find(({ variety }) => variety === "B");
  expect(b?.rawMean).toBeCloseTo(14, 10);
  expect(b?.adjustedMean).toBeCloseTo(14.5, 10);
  expect(rowOf(site, "residual")).toMatchObject({ df: 3, sumSq: expect.closeTo(3, 10) });
});

test("a plot without a line is missing as one without a figure is", () => {
  const lost = siteOf(withLost(WHOLE, "III", "B"));
  const left = siteOf(WHOLE.filter(([block, variety]) => block !== "III" || variety !== "B"));
  expect(left.missing).toEqual([{ block: "III", variety: "B", record: null }]);
  expect(left.anova).toEqual(lost.anova);
  expect(left.means).toEqual(lost.means);
});

describe("says why there is no table", () => {
  const cases: readonly (readonly [SiteAnalysis["notComputable"], readonly Line[]])[] = [
    ["no-values", WHOLE.map(([block, variety]): Line => [block, variety, ""])],
    ["one-block", WHOLE.filter(([block]) => block === "I")],
    ["one-variety", WHOLE.filter(([, variety]) => variety === "A")],
    ["all-equal", WHOLE.map(([block, variety]): Line => [block, variety, 15])],
    ["repeated-cells", [...WHOLE, ["I", "A", 11]]],
    ["no-block", WHOLE.map(([, variety, y]): Line => ["", variety, y])],
    [
      "no-residual-df",
      [
        ["I", "A", 1],
        ["I", "B", 3],
        ["II", "A", 4],
      ],
    ],
    [
      "disconnected",
      [
        ["I", "A", 1],
        ["I", "B", 3],
        ["II", "A", 4],
        ["II", "B", 2],
        ["III", "C", 5],
        ["III", "D", 8],
        ["IV", "C", 7],
        ["IV", "D", 6],
      ],
    ],
    [
      "perfect-fit",
      [
        ["I", "A", 1],
        ["I", "B", 3],
        ["II", "A", 4],
        ["II", "B", 6],
      ],
    ],
  ];
  test.each(cases)("%s", (reason, lines) => {
    const site = siteOf(lines);
    expect(site.notComputable).toBe(reason);
    expect([site.anova, site.means, site.tukey]).toEqual([[], [], []]);
  });
});

const figures = fc.array(fc.integer({ min: 100, max: 3000 }), { minLength: 12, maxLength: 12 });
const linesOf = (ys: readonly number[]): readonly Line[] =>
  ys.map((y, i) => [`b${i % 3}`, `v${Math.floor(i / 3)}`, y]);
const RUNS = { seed: 20_260, numRuns: 60 };

test("the order of the lines changes nothing", () => {
  fc.assert(
    fc.property(figures, fc.integer({ min: 1, max: 11 }), (ys, turn) => {
      fc.pre(new Set(ys).size > 4);
      const lines = linesOf(ys);
      const one = siteOf(lines);
      const other = siteOf([...lines.slice(turn), ...lines.slice(0, turn)].reverse());
      expect(other.notComputable).toBe(one.notComputable);
      one.anova.forEach((row, i) => {
        expect(Math.abs((other.anova[i]?.sumSq ?? Number.NaN) - row.sumSq)).toBeLessThan(1e-5);
      });
      expect(other.means.map(({ variety, letters }) => [variety, letters])).toEqual(
        one.means.map(({ variety, letters }) => [variety, letters]),
      );
    }),
    RUNS,
  );
});

test("another unit scales the means and leaves F alone; adjusted means of a whole trial are the plain ones", () => {
  fc.assert(
    fc.property(figures, (ys) => {
      fc.pre(new Set(ys).size > 4);
      const one = siteOf(linesOf(ys));
      const other = siteOf(linesOf(ys.map((y) => 46 * y + 1000)));
      one.means.forEach(({ adjustedMean, rawMean }, i) => {
        expect(Math.abs(adjustedMean - rawMean)).toBeLessThan(1e-9 * rawMean);
        const scaled = other.means[i]?.adjustedMean ?? Number.NaN;
        expect(Math.abs(scaled - (46 * adjustedMean + 1000))).toBeLessThan(1e-9 * scaled);
      });
      one.anova.forEach(({ F }, i) => {
        const scaled = other.anova[i]?.F ?? 0;
        expect(Math.abs(scaled - (F ?? 0))).toBeLessThan(1e-7 * (1 + scaled));
      });
    }),
    RUNS,
  );
});

test("letters say what the pairs say: shared exactly where a pair is not told apart", () => {
  fc.assert(
    fc.property(figures, fc.constantFrom(0.01, 0.05, 0.2), (ys, alpha) => {
      fc.pre(new Set(ys).size > 4);
      const lines = linesOf(ys).map((line) => `S,${line.join(",")}`);
      const trial = trialOfCsv(["sitio,bloque,variedad,y", ...lines].join("\n"), "y");
      const [site] = analyseTrial({ trial, response: "y", campaign: null, alpha }).sites;
      const letters = new Map(site?.means.map(({ variety, letters }) => [variety, letters]));
      const best = site?.means.toSorted((a, b) => b.adjustedMean - a.adjustedMean)[0];
      if (best) expect(best.letters.startsWith("a")).toBe(true);
      for (const { a, b, pAdjusted } of site?.tukey ?? []) {
        const shared = [...(letters.get(a) ?? "")].some((one) => letters.get(b)?.includes(one));
        expect(shared).toBe(pAdjusted >= alpha);
      }
    }),
    RUNS,
  );
});
