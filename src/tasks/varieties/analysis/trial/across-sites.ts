import { fUpperTail } from "../../../../stats/distributions/f.ts";
import { leastSquares } from "../../../../stats/least-squares.ts";
import {
  coefficientOfVariation,
  isPerfectFit,
  type ResidualError,
  residualRow,
  termRow,
} from "./anova-row.ts";
import type { BlockDesign } from "./block-design.ts";
import { indicatorColumns, onesColumn } from "./indicator-columns.ts";
import type { AnovaRow, NotComputable, SitesAnalysis, TrialTerm } from "./trial-answer.ts";
import { allEqual } from "./why-not-computable.ts";

interface Figure {
  readonly site: number;
  /** Blocks are nested: the same name at two sites is two blocks. */
  readonly block: string;
  readonly variety: string;
  readonly value: number;
}

const figuresOf = (designs: readonly BlockDesign[]): readonly Figure[] =>
  designs.flatMap(({ observations, varieties }, site) =>
    observations.map(({ block, variety, value }) => ({
      site,
      block: `${site}/${block}`,
      variety: varieties[variety] as string,
      value,
    })),
  );

/** The columns of a factor's groups; those that add nothing to earlier ones are left out by the fit. */
const columnsOf = (labels: readonly string[]): readonly Float64Array[] => {
  const groups = new Map<string, number>();
  const places = labels.map((label) => {
    const known = groups.get(label);
    if (known !== undefined) return known;
    groups.set(label, groups.size);
    return groups.size - 1;
  });
  return indicatorColumns(places, groups.size);
};

const whyNot = (
  designs: readonly BlockDesign[],
  figures: readonly Figure[],
): NotComputable | null => {
  if (designs.some(({ noBlock }) => noBlock)) return "no-block";
  if (designs.every(({ blocks }) => blocks.length < 2)) return "one-block";
  if (new Set(figures.map(({ variety }) => variety)).size < 2) return "one-variety";
  if (allEqual(figures)) return "all-equal";
  return designs.some(({ repeated }) => repeated) ? "repeated-cells" : null;
};

type Computed = Pick<SitesAnalysis, "anova" | "cvPct" | "siteAgainstBlocks">;

const NOTHING: Computed = { anova: [], cvPct: Number.NaN, siteAgainstBlocks: null };

const sitesAgainstBlocks = (anova: readonly AnovaRow[]): SitesAnalysis["siteAgainstBlocks"] => {
  const site = anova.find(({ term }) => term === "sitio");
  const block = anova.find(({ term }) => term === "sitio:bloque");
  if (site === undefined || block === undefined || block.meanSq === 0) return null;
  const F = site.meanSq / block.meanSq;
  return { df: [site.df, block.df], F, p: fUpperTail(F, site.df, block.df) };
};

const sum = (numbers: Float64Array): number => numbers.reduce((total, one) => total + one, 0);

const compute = (figures: readonly Figure[]): Computed | NotComputable => {
  const values = figures.map(({ value }) => value);
  const centre = values.reduce((total, value) => total + value / values.length, 0);
  const centred = Float64Array.from(values, (value) => value - centre);
  const terms: readonly (readonly [TrialTerm, readonly Float64Array[]])[] = [
    ["sitio", columnsOf(figures.map(({ site }) => String(site)))],
    ["variedad", columnsOf(figures.map(({ variety }) => variety))],
    ["sitio:bloque", columnsOf(figures.map(({ block }) => block))],
    ["sitio:variedad", columnsOf(figures.map(({ site, variety }) => `${site}/${variety}`))],
  ];
  let columns: readonly Float64Array[] = [onesColumn(values.length)];
  let fit = leastSquares(columns, centred);
  const added = terms.map(([term, own]) => {
    const before = { rank: fit.rank, columns: columns.length };
    columns = [...columns, ...own];
    fit = leastSquares(columns, centred);
    const sumSq = sum(fit.sequentialSumSq.subarray(before.columns));
    return { term, df: fit.rank - before.rank, sumSq };
  });
  const error: ResidualError = { df: values.length - fit.rank, sumSq: fit.residualSumSq };
  if (error.df === 0) return "no-residual-df";
  if (isPerfectFit(error.sumSq, values)) return "perfect-fit";
  const anova = added
    .filter(({ df }) => df > 0)
    .map(({ term, df, sumSq }) => termRow(term, df, sumSq, error));
  return {
    anova: [...anova, residualRow(error)],
    cvPct: coefficientOfVariation(error, values),
    siteAgainstBlocks: sitesAgainstBlocks(anova),
  };
};

const isBalanced = (designs: readonly BlockDesign[]): boolean => {
  const shape = ({ blocks, varieties }: BlockDesign): string =>
    JSON.stringify([blocks.length, varieties]);
  return designs.every((design) => design.balanced && shape(design) === shape(designs[0]!));
};

/**
 * Several sites in one table: y = site + variety + block within site + site × variety, each term's squares over those before
 * it (R's `anova(lm(y ~ sitio/bloque + variedad*sitio))`). null where fewer than two sites have figures.
 */
export const analyseAcross = (
  all: readonly { readonly plots: number; readonly design: BlockDesign }[],
): SitesAnalysis | null => {
  const designs = all.map(({ design }) => design).filter(({ used }) => used > 0);
  if (designs.length < 2) return null;
  const figures = figuresOf(designs);
  const found = whyNot(designs, figures) ?? compute(figures);
  return {
    balanced: isBalanced(designs),
    plots: all.reduce((sum, { plots }) => sum + plots, 0),
    used: designs.reduce((sum, { used }) => sum + used, 0),
    notComputable: typeof found === "string" ? found : null,
    ...(typeof found === "string" ? NOTHING : found),
  };
};
