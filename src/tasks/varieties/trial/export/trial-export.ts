import type { Dataset } from "../../../../domain/dataset.ts";
import { fileProvenance } from "../../../../domain/file-provenance.ts";
import { VERSION } from "../../../../domain/version.ts";
import type { ExportTable, Facts } from "../../../export-table.ts";
import type { AnovaRow, TrialAnswer } from "../../analysis/trial/trial-answer.ts";
import type { ResponseName } from "../model/response-name.ts";
import type { TrialScope } from "../model/trial-choices.ts";
import type { TrialPlot } from "../model/trial-plots.ts";
import { panelTexts } from "../texts/panel-texts.ts";
import { exportHeads } from "./export-heads.ts";

/** What every file of the tab is written from. */
export interface AnsweredTrial {
  readonly dataset: Dataset<"trials">;
  readonly answer: TrialAnswer;
  readonly scope: TrialScope;
  readonly response: ResponseName;
  readonly plots: readonly TrialPlot[];
  readonly made: Date;
}

const DECIMALS = 4;
const P_DECIMALS = 6;

/** Which trial, response and level, how it was analysed, and when. */
export const trialFacts = ({ dataset, answer, scope, response, made }: AnsweredTrial): Facts => ({
  ...fileProvenance(dataset.provenance),
  response: scope.response,
  unit: response.unit,
  campaign: scope.campaign,
  alpha: answer.alpha,
  plots: answer.plots,
  plots_used: answer.used,
  method:
    "One site: randomised complete blocks, least squares, each term adjusted for the other; adjusted means with t intervals of the residual degrees of freedom; all pairs by Tukey (Tukey-Kramer where unbalanced). Several sites: sequential sums of squares, site, block within site, variety, site by variety.",
  version: VERSION,
  answered_at: made.toISOString(),
});

const h = exportHeads;

/** Adjusted means with intervals and letters, a row per site and variety. */
export const meansExport = ({ answer }: AnsweredTrial): ExportTable<unknown> => {
  const rows = answer.sites.flatMap((site) => site.means.map((mean) => ({ site, mean })));
  return table(rows, [
    { key: "site", head: h.site, value: ({ site }) => site.site },
    { key: "altitude_m", head: h.altitude, value: ({ site }) => site.altitude },
    { key: "variety", head: h.variety, value: ({ mean }) => mean.variety },
    { key: "n", head: h.n, value: ({ mean }) => mean.n },
    {
      key: "adjusted_mean",
      head: h.mean,
      value: ({ mean }) => mean.adjustedMean,
      decimals: DECIMALS,
    },
    { key: "raw_mean", head: h.rawMean, value: ({ mean }) => mean.rawMean, decimals: DECIMALS },
    { key: "se", head: h.se, value: ({ mean }) => mean.se, decimals: DECIMALS },
    { key: "ci95_low", head: h.low, value: ({ mean }) => mean.ci95[0], decimals: DECIMALS },
    { key: "ci95_high", head: h.high, value: ({ mean }) => mean.ci95[1], decimals: DECIMALS },
    { key: "letters", head: h.letters, value: ({ mean }) => mean.letters },
  ]);
};

/** Every line of every analysis of variance; all sites together come last, without a site's name. */
export const anovaExport = ({ answer }: AnsweredTrial): ExportTable<unknown> => {
  const of = (site: string, rows: readonly AnovaRow[]) => rows.map((row) => ({ site, row }));
  const { across } = answer;
  const rows = [
    ...answer.sites.flatMap((site) => of(site.site, site.anova)),
    ...(across ? of("", across.anova) : []),
  ].map(({ site, row }) => {
    const against = site === "" && row.term === "sitio" ? (across?.siteAgainstBlocks ?? null) : row;
    return { site, row, F: against?.F ?? null, p: against?.p ?? null };
  });
  return table(rows, [
    {
      key: "site",
      head: h.site,
      value: ({ site }) => site,
      words: ({ site }, locale) => site || panelTexts[locale].everySite,
    },
    {
      key: "term",
      head: h.term,
      value: ({ row }) => row.term,
      words: ({ row }, locale) => panelTexts[locale].terms[row.term],
    },
    { key: "df", head: h.df, value: ({ row }) => row.df },
    { key: "sum_sq", head: h.sumSq, value: ({ row }) => row.sumSq, decimals: DECIMALS },
    { key: "mean_sq", head: h.meanSq, value: ({ row }) => row.meanSq, decimals: DECIMALS },
    { key: "f", head: h.f, value: ({ F }) => F, decimals: DECIMALS },
    { key: "p", head: h.p, value: ({ p }) => p, decimals: P_DECIMALS },
  ]);
};

/** Tukey's comparisons, a row per site and pair. */
export const pairsExport = ({ answer }: AnsweredTrial): ExportTable<unknown> => {
  const rows = answer.sites.flatMap(({ site, tukey }) => tukey.map((pair) => ({ site, pair })));
  return table(rows, [
    { key: "site", head: h.site, value: ({ site }) => site },
    { key: "a", head: h.a, value: ({ pair }) => pair.a },
    { key: "b", head: h.b, value: ({ pair }) => pair.b },
    {
      key: "difference",
      head: h.difference,
      value: ({ pair }) => pair.difference,
      decimals: DECIMALS,
    },
    { key: "ci95_low", head: h.low, value: ({ pair }) => pair.ci95[0], decimals: DECIMALS },
    { key: "ci95_high", head: h.high, value: ({ pair }) => pair.ci95[1], decimals: DECIMALS },
    { key: "p_adjusted", head: h.p, value: ({ pair }) => pair.pAdjusted, decimals: P_DECIMALS },
    {
      key: "told_apart",
      head: h.told,
      value: ({ pair }) => pair.pAdjusted < answer.alpha,
      words: ({ pair }, locale) => h.yesNo[locale][pair.pAdjusted < answer.alpha ? 0 : 1],
    },
  ]);
};

/** Every plot with what the analysis fitted and left over. */
export const plotsExport = ({ plots, dataset }: AnsweredTrial): ExportTable<unknown> =>
  table(plots, [
    { key: "row", head: h.line, value: ({ record }) => dataset.rows[record] ?? null },
    { key: "plot", head: h.plot, value: ({ code }) => code },
    { key: "site", head: h.site, value: ({ site }) => site },
    { key: "block", head: h.block, value: ({ block }) => block },
    { key: "variety", head: h.variety, value: ({ variety }) => variety },
    { key: "value", head: h.value, value: ({ value }) => value, decimals: DECIMALS },
    { key: "fitted", head: h.fitted, value: ({ fit }) => fit?.fitted ?? null, decimals: DECIMALS },
    {
      key: "residual",
      head: h.residual,
      value: ({ fit }) => fit?.residual ?? null,
      decimals: DECIMALS,
    },
    {
      key: "standardised",
      head: h.standardised,
      value: ({ fit }) => fit?.standardised ?? null,
      decimals: DECIMALS,
    },
  ]);

/** Forgets what a row is once its columns are bound to it, so that all tables are written alike. */
const table = <R>(
  rows: readonly R[],
  columns: ExportTable<R>["columns"],
): ExportTable<unknown> => ({
  rows: rows.map((_, at) => at),
  columns: columns.map(({ value, words, ...rest }) => ({
    ...rest,
    value: (at) => value(rows[at as number]!),
    ...(words && { words: (at: unknown, locale) => words(rows[at as number]!, locale) }),
  })),
});
