import { formatInteger, formatNumber } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type {
  AssumptionTest,
  SiteAnalysis,
  SkippedPlot,
  TrialAnswer,
} from "../analysis/trial/trial-answer.ts";
import { acrossWords } from "../trial/model/across-words.ts";
import { pText, significant } from "../trial/model/figure-text.ts";
import { nameList } from "../trial/model/name-list.ts";
import { nearEnds } from "../trial/model/near-ends.ts";
import { type ResponseName, responseName } from "../trial/model/response-name.ts";
import type { Said } from "../trial/model/said.ts";
import { siteName } from "../trial/model/site-name.ts";
import { siteWords } from "../trial/model/site-words.ts";
import { answerTexts } from "../trial/texts/answer-texts.ts";
import type { TrialCommandAnswer } from "./ask-trial.ts";
import { trialCommandTexts } from "./trial-command-texts.ts";
import { anovaTable, interactionTable, meansTable } from "./trial-tables.ts";

/** More missing plots or rows than this are counted. */
const MOST_NAMED = 10;
/** A check with a p below this is called in doubt. */
const DOUBT = 0.05;
/** With fewer degrees of freedom of error, a check that finds nothing says little. */
const FEW_DF = 10;

const lines = ({ lead, more }: Said): readonly string[] => [lead, ...more];

/** At most so many names, and how many more there are. */
const someNames = (names: readonly string[], locale: Locale): string => {
  const rest = names.length - MOST_NAMED;
  const shown = names.slice(0, rest > 0 ? MOST_NAMED : undefined);
  const more = rest > 0 ? [trialCommandTexts[locale].more(formatInteger(rest))] : [];
  return nameList([...shown, ...more], locale);
};

/** The answer in sentences and tables, a line each; the words of the screen. */
export const trialSentences = (asked: TrialCommandAnswer, locale: Locale): readonly string[] => {
  const t = trialCommandTexts[locale];
  const { answer, response: column, campaign, trial } = asked;
  const response = responseName(column, locale);
  const campaigns = trial.campaign.words;
  const figures = Array.from(column.values, (value) => ({
    value: Number.isFinite(value) ? value : null,
  }));
  const together = answer.sites.some(({ notComputable }) => notComputable === "several-campaigns");
  const named =
    response.unit === "" || response.unit === response.column
      ? response.name
      : `${response.name}, ${response.unit}`;
  return [
    t.scope(named, response.column, String(answer.alpha)),
    ...(campaign === null ? [] : [t.campaignOf(campaign)]),
    ...(together ? [t.chooseCampaign(nameList(campaigns, locale))] : []),
    ...skippedSentences(asked, locale),
    ...(nearEnds(response, figures) ? [answerTexts[locale].percent] : []),
    ...answer.sites.flatMap((site) => ["", ...siteLines(site, answer, response, locale)]),
    ...acrossLines(answer, response, locale),
  ];
};

function skippedSentences(
  { answer, dataset }: TrialCommandAnswer,
  locale: Locale,
): readonly string[] {
  const t = trialCommandTexts[locale];
  const reasons = [...new Set(answer.skipped.map(({ reason }) => reason))];
  const of = (reason: SkippedPlot["reason"]): string => {
    const own = answer.skipped.filter((one) => one.reason === reason);
    const rows = own.map(({ record }) => String(dataset.rows[record]));
    const said = t.skipped[reason](own.length, formatInteger(own.length));
    return `${said} (${t.rows(someNames(rows, locale), rows.length)}).`;
  };
  return reasons.map(of);
}

function siteLines(
  site: SiteAnalysis,
  { alpha }: TrialAnswer,
  response: ResponseName,
  locale: Locale,
): readonly string[] {
  const t = trialCommandTexts[locale];
  const { blocks, used, missing, droppedBlocks, droppedVarieties } = site;
  const dropped = [...droppedBlocks.map(t.block), ...droppedVarieties];
  const cells = missing.map(({ variety, block }) => t.cell(variety, block));
  const name = site.site === "" ? "" : siteName(site, locale);
  return [
    t.base(name, formatInteger(blocks.length), blocks.length, formatInteger(used), used),
    ...lines(siteWords(site, response, alpha, locale)),
    ...(dropped.length === 0 ? [] : [t.dropped(someNames(dropped, locale))]),
    ...(site.notComputable !== null
      ? []
      : [
          ...(cells.length === 0 ? [] : [t.missing(someNames(cells, locale), cells.length)]),
          "",
          ...meansTable(site, response, locale),
          t.share,
          "",
          ...anovaTable(site.anova, true, locale),
          Number.isFinite(site.cvPct) ? t.cv(formatNumber(site.cvPct, 1)) : t.noCv,
          checksLine(site, locale),
        ]),
  ];
}

function checksLine(site: SiteAnalysis, locale: Locale): string {
  const t = trialCommandTexts[locale];
  const said = (
    test: AssumptionTest | null,
    words: (p: string, doubt: boolean) => string,
  ): string => {
    const p = test?.p ?? Number.NaN;
    return Number.isFinite(p) ? words(pText(p), p < DOUBT) : words(t.notTested, false);
  };
  const df = site.anova.find(({ term }) => term === "residual")?.df ?? 0;
  const checks = [
    said(site.normality, t.normality),
    said(site.equalVariance, t.spread),
    said(site.additivity, t.additivity),
  ].join("; ");
  return `${t.checks}: ${checks}.${df < FEW_DF ? ` ${t.few(formatInteger(df), df)}` : ""}`;
}

function acrossLines(
  answer: TrialAnswer,
  response: ResponseName,
  locale: Locale,
): readonly string[] {
  const { across, alpha } = answer;
  if (across === null) return [];
  const t = trialCommandTexts[locale];
  const words = lines(acrossWords(across, answer.sites, response, alpha, locale));
  const byHeight = answer.sites.every(({ altitude }) => Number.isFinite(altitude));
  const means = ["", t.bySite(byHeight), ...interactionTable(answer, response, locale)];
  if (across.notComputable !== null) return ["", t.together, ...words, ...means];
  const against = across.siteAgainstBlocks;
  return [
    "",
    t.together,
    ...words,
    ...means,
    "",
    ...anovaTable(across.anova, false, locale),
    t.sequential,
    ...(against === null
      ? []
      : [t.sitesError(significant(against.F), against.df.join(", "), pText(against.p))]),
  ];
}
