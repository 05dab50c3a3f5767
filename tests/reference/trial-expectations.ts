import { expect } from "vitest";

/** One case of R, and one object of `lindero trial --json`, by the same names. */
export interface TrialRecord {
  readonly file: string;
  readonly plots: number;
  readonly used: number;
  readonly design?: string;
  readonly balanced?: boolean;
  readonly anova_adjusted?: readonly TermRecord[];
  readonly anova?: readonly TermRecord[];
  readonly cv_pct?: number;
  readonly means?: readonly MeanRecord[];
  readonly tukey?: readonly PairRecord[];
  readonly "share_a_letter_at_0.05"?: readonly (readonly [string, string])[];
  readonly letters?: Readonly<Record<string, string>>;
  readonly shapiro?: { readonly W: number; readonly p: number };
  readonly not_computable?: string;
}

interface TermRecord {
  readonly term: string;
  readonly df: number;
  readonly sum_sq: number;
  readonly mean_sq: number;
  readonly F?: number | null;
  readonly p?: number | null;
}

interface MeanRecord {
  readonly variedad: string;
  readonly n: number;
  readonly raw_mean: number;
  readonly adjusted_mean: number;
  readonly se: number;
  readonly ci95: readonly [number, number];
}

interface PairRecord {
  readonly a: string;
  readonly b: string;
  readonly difference: number;
  readonly ci95: readonly (number | null)[] | null;
  readonly p_adjusted: number | null;
}

/** Of sums, means and intervals, relative: a hundredth of what the cases allow (1e-8). */
const RELATIVE = 1e-10;
/** Of probabilities and W, absolute: what the cases allow. */
const ABSOLUTE = 1e-5;

const near = (found: unknown, wanted: number, where: string): void => {
  expect(typeof found, where).toBe("number");
  expect(
    Math.abs((found as number) - wanted),
    `${where}: ${found} for ${wanted}`,
  ).toBeLessThanOrEqual(RELATIVE * Math.abs(wanted));
};

const nearP = (found: unknown, wanted: number, where: string): void => {
  expect(typeof found, where).toBe("number");
  expect(
    Math.abs((found as number) - wanted),
    `${where}: ${found} for ${wanted}`,
  ).toBeLessThanOrEqual(ABSOLUTE);
};

const sameTable = (found: readonly TermRecord[], wanted: readonly TermRecord[]): void => {
  expect(found.map(({ term, df }) => [term, df])).toEqual(wanted.map(({ term, df }) => [term, df]));
  wanted.forEach((row, i) => {
    const own = found[i];
    near(own?.sum_sq, row.sum_sq, `${row.term}: sum of squares`);
    near(own?.mean_sq, row.mean_sq, `${row.term}: mean square`);
    if (typeof row.F === "number") near(own?.F, row.F, `${row.term}: F`);
    if (typeof row.p === "number") nearP(own?.p, row.p, `${row.term}: p`);
    if (row.F === null) expect([own?.F, own?.p]).toEqual([null, null]);
    if (row.F === undefined) expect(own).not.toHaveProperty("F");
  });
};

/** Names that the case has, with its figures; everything that the case does not compute is left out, or null. */
export const expectTrial = (found: TrialRecord, wanted: TrialRecord): void => {
  for (const name of ["file", "plots", "used", "design", "balanced", "not_computable"] as const)
    expect(found[name], name).toEqual(wanted[name]);
  if (wanted.anova) sameTable(found.anova ?? [], wanted.anova);
  if (wanted.anova_adjusted) sameTable(found.anova_adjusted ?? [], wanted.anova_adjusted);
  if (wanted.cv_pct !== undefined) near(found.cv_pct, wanted.cv_pct, "cv_pct");
  expect(found.means?.map(({ variedad }) => variedad)).toEqual(
    wanted.means?.map(({ variedad }) => variedad),
  );
  wanted.means?.forEach((mean, i) => {
    const own = found.means?.[i];
    expect(own?.n, mean.variedad).toBe(mean.n);
    for (const name of ["raw_mean", "adjusted_mean", "se"] as const)
      near(own?.[name], mean[name], `${mean.variedad}: ${name}`);
    for (const end of [0, 1] as const)
      near(own?.ci95[end], mean.ci95[end], `${mean.variedad}: ci95[${end}]`);
  });
  wanted.tukey?.forEach((pair) => {
    const own = found.tukey?.find(({ a, b }) => a === pair.a && b === pair.b);
    const where = `${pair.a} - ${pair.b}`;
    near(own?.difference, pair.difference, where);
    pair.ci95?.forEach((end, i) => {
      if (end !== null) near(own?.ci95?.[i], end, `${where}: ci95[${i}]`);
    });
    if (pair.p_adjusted !== null) nearP(own?.p_adjusted, pair.p_adjusted, `${where}: p`);
  });
  expect(found.tukey?.length).toBe(wanted.tukey?.length);
  const sharing = (record: TrialRecord) =>
    record["share_a_letter_at_0.05"]?.map((pair) => pair.toSorted().join(", ")).toSorted();
  expect(sharing(found)).toEqual(sharing(wanted));
  if (found.letters) expect(sharingOf(found.letters)).toEqual(sharing(wanted));
  if (wanted.shapiro) {
    nearP(found.shapiro?.W, wanted.shapiro.W, "W");
    nearP(found.shapiro?.p, wanted.shapiro.p, "p of W");
  }
};

/** Pairs of names whose letters have one in common. */
const sharingOf = (letters: Readonly<Record<string, string>>): readonly string[] => {
  const names = Object.keys(letters);
  return names
    .flatMap((a, i) =>
      names
        .slice(i + 1)
        .filter((b) => [...(letters[a] ?? "")].some((letter) => letters[b]?.includes(letter)))
        .map((b) => [a, b].toSorted().join(", ")),
    )
    .toSorted();
};
