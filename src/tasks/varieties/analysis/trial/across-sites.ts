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
import { nearestToMean } from "./nearest-to-mean.ts";
import type { AnovaRow, NotComputable, SitesAnalysis, TrialTerm } from "./trial-answer.ts";
import { allEqual, isTooLarge } from "./why-not-computable.ts";

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
  const repeated = designs.filter((design) => design.repeated);
  if (repeated.length > 0)
    return repeated.every(({ severalCampaigns }) => severalCampaigns)
      ? "several-campaigns"
      : "repeated-cells";
  const columns = new Set(figures.flatMap(({ block, variety }) => [`b${block}`, `v${variety}`]));
  return isTooLarge(figures.length, columns.size) ? "too-large" : null;
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

/** What is left of the figures when every site has its own blocks and varieties: each site is a fit by itself. */
const fitBySite = (figures: readonly Figure[], centred: Float64Array) => {
  const residuals = new Float64Array(figures.length);
  let rank = 0;
  for (const site of new Set(figures.map((figure) => figure.site))) {
    const places = figures.flatMap((figure, i) => (figure.site === site ? [i] : []));
    const own = places.map((i) => figures[i] as Figure);
    const fit = leastSquares(
      [
        onesColumn(own.length),
        ...columnsOf(own.map(({ block }) => block)),
        ...columnsOf(own.map(({ variety }) => variety)),
      ],
      Float64Array.from(places, (i) => centred[i] as number),
    );
    rank += fit.rank;
    places.forEach((i, k) => {
      residuals[i] = fit.residuals[k] as number;
    });
  }
  return { rank, residuals };
};

const sumSqOf = (values: Float64Array): number =>
  values.reduce((total, one) => total + one * one, 0);

const compute = (figures: readonly Figure[]): Computed | NotComputable => {
  const values = figures.map(({ value }) => value);
  const centre = nearestToMean(values);
  const centred = Float64Array.from(values, (value) => value - centre);
  const terms: readonly (readonly [TrialTerm, readonly Float64Array[]])[] = [
    ["sitio", columnsOf(figures.map(({ site }) => String(site)))],
    ["variedad", columnsOf(figures.map(({ variety }) => variety))],
    ["sitio:bloque", columnsOf(figures.map(({ block }) => block))],
  ];
  const main = leastSquares(
    [onesColumn(values.length), ...terms.flatMap(([, columns]) => columns)],
    centred,
  );
  let from = 1;
  const added = terms.map(([term, { length }]) => {
    const to = from + length;
    const df = main.independent.subarray(from, to).reduce((count, one) => count + one, 0);
    const sumSq = sum(main.sequentialSumSq.subarray(from, to));
    from = to;
    return { term, df, sumSq };
  });
  const full = fitBySite(figures, centred);
  const interaction = main.residuals.map((rest, i) => rest - (full.residuals[i] as number));
  const error: ResidualError = {
    df: values.length - full.rank,
    sumSq: sumSqOf(full.residuals),
  };
  if (error.df === 0) return "no-residual-df";
  if (isPerfectFit(error.sumSq, values)) return "perfect-fit";
  const anova = [
    ...added,
    { term: "sitio:variedad" as const, df: full.rank - main.rank, sumSq: sumSqOf(interaction) },
  ]
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
