import { describe, expect, test } from "vitest";
import { analyseTrial } from "../../src/tasks/varieties/analysis/trial/analyse-trial.ts";
import type {
  AnovaRow,
  NotComputable,
  TrialAnswer,
} from "../../src/tasks/varieties/analysis/trial/trial-answer.ts";
import { readReference, referenceAbsent } from "./reference.ts";
import { trialOfCsv } from "./trial-of-csv.ts";

interface ExpectedTerm {
  readonly term: string;
  readonly df: number;
  readonly sum_sq: number;
  readonly mean_sq: number;
  readonly F?: number | null;
  readonly p?: number | null;
}

interface Expected {
  readonly file: string;
  readonly plots: number;
  readonly used: number;
  readonly balanced?: boolean;
  readonly anova_adjusted?: readonly ExpectedTerm[];
  readonly anova?: readonly ExpectedTerm[];
  readonly cv_pct?: number;
  readonly means?: readonly {
    readonly variedad: string;
    readonly n: number;
    readonly raw_mean: number;
    readonly adjusted_mean: number;
    readonly se: number;
    readonly ci95: readonly [number, number];
  }[];
  readonly tukey?: readonly {
    readonly a: string;
    readonly b: string;
    readonly difference: number;
    readonly ci95: readonly (number | null)[] | null;
    readonly p_adjusted: number | null;
  }[];
  readonly "share_a_letter_at_0.05"?: readonly (readonly [string, string])[];
  readonly shapiro?: { readonly W: number; readonly p: number };
  readonly not_computable?: string;
}

const RESPONSE = "rendimiento_qq_ha";

const REASONS: Readonly<Record<string, NotComputable>> = {
  "one block: no error term for a block design": "one-block",
  "all values equal: no variance": "all-equal",
  "one variety": "one-variety",
};

/** Tolerance of the cases: 1e-8 relative for sums, means and intervals. */
const near = (found: number | undefined, wanted: number, where: string): void => {
  expect(Math.abs((found ?? Number.NaN) - wanted), where).toBeLessThanOrEqual(
    1e-8 * Math.abs(wanted),
  );
};

/** 1e-5 absolute for probabilities. */
const nearP = (found: number | null | undefined, wanted: number, where: string): void => {
  expect(Math.abs((found ?? Number.NaN) - wanted), where).toBeLessThanOrEqual(1e-5);
};

const sameTable = (found: readonly AnovaRow[], wanted: readonly ExpectedTerm[]): void => {
  const name = (term: string): string => (term === "Residuals" ? "residual" : term);
  expect(found.map(({ term }) => term)).toEqual(wanted.map(({ term }) => name(term)));
  wanted.forEach((row, i) => {
    const { term } = row;
    expect(found[i]?.df, term).toBe(row.df);
    near(found[i]?.sumSq, row.sum_sq, `${term}: sum of squares`);
    near(found[i]?.meanSq, row.mean_sq, `${term}: mean square`);
    if (typeof row.F === "number") near(found[i]?.F ?? undefined, row.F, `${term}: F`);
    if (typeof row.p === "number") nearP(found[i]?.p, row.p, `${term}: p`);
  });
};

const answerTo = (file: string): TrialAnswer => {
  const trial = trialOfCsv(readReference(`trials/${file}`), RESPONSE);
  return analyseTrial({ trial, response: RESPONSE, campaign: null, alpha: 0.05 });
};

const sameSite = (answer: TrialAnswer, wanted: Expected): void => {
  const site = answer.sites[0];
  expect(site?.balanced).toBe(wanted.balanced);
  sameTable(site?.anova ?? [], wanted.anova_adjusted ?? []);
  near(site?.cvPct, wanted.cv_pct ?? Number.NaN, "cv");
  const means = new Map(site?.means.map((mean) => [mean.variety, mean]));
  for (const mean of wanted.means ?? []) {
    const found = means.get(mean.variedad);
    expect(found?.n, mean.variedad).toBe(mean.n);
    near(found?.rawMean, mean.raw_mean, `${mean.variedad}: raw mean`);
    near(found?.adjustedMean, mean.adjusted_mean, `${mean.variedad}: adjusted mean`);
    near(found?.se, mean.se, `${mean.variedad}: standard error`);
    near(found?.ci95[0], mean.ci95[0], `${mean.variedad}: lower end`);
    near(found?.ci95[1], mean.ci95[1], `${mean.variedad}: upper end`);
  }
  for (const pair of wanted.tukey ?? []) {
    const found = site?.tukey.find(({ a, b }) => a === pair.a && b === pair.b);
    const where = `${pair.a} - ${pair.b}`;
    near(found?.difference, pair.difference, where);
    pair.ci95?.forEach((end, i) => {
      if (end !== null) near(found?.ci95[i], end, `${where}: interval`);
    });
    if (pair.p_adjusted !== null) nearP(found?.pAdjusted, pair.p_adjusted, `${where}: p`);
  }
  const names = [...means.keys()].sort();
  const sharing = names.flatMap((a, i) =>
    names
      .slice(i + 1)
      .filter((b) =>
        [...(means.get(a)?.letters ?? "")].some((letter) => means.get(b)?.letters.includes(letter)),
      )
      .map((b) => `${a}, ${b}`),
  );
  expect(sharing).toEqual((wanted["share_a_letter_at_0.05"] ?? []).map((pair) => pair.join(", ")));
  if (wanted.shapiro) {
    nearP(site?.normality?.statistic, wanted.shapiro.W, "W");
    nearP(site?.normality?.p, wanted.shapiro.p, "p of W");
  }
};

describe.skipIf(referenceAbsent)("variety trials against R", () => {
  const cases = referenceAbsent
    ? []
    : (JSON.parse(readReference("trials/expected.json")) as readonly Expected[]);

  test.each(cases)("$file", (wanted) => {
    const answer = answerTo(wanted.file);
    expect([answer.plots, answer.used]).toEqual([wanted.plots, wanted.used]);
    if (wanted.not_computable !== undefined) {
      expect(answer.sites[0]?.notComputable).toBe(REASONS[wanted.not_computable]);
      expect(answer.sites[0]?.anova).toEqual([]);
    } else if (wanted.anova) {
      expect(answer.across?.balanced).toBe(wanted.balanced);
      sameTable(answer.across?.anova ?? [], wanted.anova);
    } else sameSite(answer, wanted);
  });
});
