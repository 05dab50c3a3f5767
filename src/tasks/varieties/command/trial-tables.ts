import { formatInteger, formatNumber, UNKNOWN } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { textTable } from "../../text-table.ts";
import type { AnovaRow, SiteAnalysis, TrialAnswer } from "../analysis/trial/trial-answer.ts";
import { pCell, significant } from "../trial/model/figure-text.ts";
import type { ResponseName } from "../trial/model/response-name.ts";
import { siteName } from "../trial/model/site-name.ts";
import { siteDecimals } from "../trial/model/site-words.ts";
import { trialCommandTexts } from "./trial-command-texts.ts";

/** The analysis of variance; `adjusted` where each term is adjusted for the other. */
export const anovaTable = (
  anova: readonly AnovaRow[],
  adjusted: boolean,
  locale: Locale,
): readonly string[] => {
  const { columns: c, terms, sequentialVariety } = trialCommandTexts[locale];
  return textTable([
    [c.source, c.df, c.sumSq, c.meanSq, c.F, c.p],
    ...anova.map(({ term, df, sumSq, meanSq, F, p }) => [
      term === "variedad" && !adjusted ? sequentialVariety : terms[term],
      formatInteger(df),
      significant(sumSq),
      significant(meanSq),
      F === null ? "" : significant(F),
      pCell(p),
    ]),
  ]);
};

/** Means with their interval and letters, the best first; lowest first where little of it is wanted. */
export const meansTable = (
  site: SiteAnalysis,
  response: ResponseName,
  locale: Locale,
): readonly string[] => {
  const { columns: c, to } = trialCommandTexts[locale];
  const decimals = siteDecimals(site, response);
  const figure = (value: number): string => formatNumber(value, decimals);
  const sign = response.wanted === "less" ? -1 : 1;
  const ordered = [...site.means].sort((a, b) => sign * (b.adjustedMean - a.adjustedMean));
  // Letters begin under each other, so that a column of one letter is seen.
  const width = Math.max(c.letters.length, ...ordered.map(({ letters }) => letters.length));
  return textTable([
    [c.variety, c.n, c.raw, c.adjusted, c.interval, c.letters.padEnd(width)],
    ...ordered.map(({ variety, n, rawMean, adjustedMean, ci95, letters }) => [
      variety,
      formatInteger(n),
      figure(rawMean),
      figure(adjustedMean),
      ci95.every(Number.isFinite) ? `${figure(ci95[0])} ${to} ${figure(ci95[1])}` : UNKNOWN,
      letters.padEnd(width),
    ]),
  ]);
};

/** Varieties by site, the lowest site first: the figures of the interaction plot. */
export const interactionTable = (
  { sites, interaction }: TrialAnswer,
  response: ResponseName,
  locale: Locale,
): readonly string[] => {
  const { columns: c } = trialCommandTexts[locale];
  const shown = sites.filter(({ site }) => interaction.some((point) => point.site === site));
  const varieties = [...new Set(interaction.map(({ variety }) => variety))].sort((a, b) =>
    a.localeCompare(b, "es"),
  );
  const cell = (site: SiteAnalysis, variety: string): string => {
    const point = interaction.find((one) => one.site === site.site && one.variety === variety);
    return point ? formatNumber(point.mean, siteDecimals(site, response)) : UNKNOWN;
  };
  return textTable([
    [c.variety, ...shown.map((site) => siteName(site, locale))],
    ...varieties.map((variety) => [variety, ...shown.map((site) => cell(site, variety))]),
  ]);
};
