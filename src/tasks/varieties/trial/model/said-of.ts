import type { Locale } from "../../../../i18n/locale.ts";
import { answerTexts } from "../texts/answer-texts.ts";
import { assumptionTexts } from "../texts/assumption-texts.ts";
import { acrossWords } from "./across-words.ts";
import { doubtedOf } from "./assumption-verdicts.ts";
import { nameList } from "./name-list.ts";
import { nearEnds } from "./near-ends.ts";
import type { Said } from "./said.ts";
import { siteWords } from "./site-words.ts";
import type { TrialModel } from "./use-trial-model.ts";

/** The answer to what is looked at: one site, or all together. null while there is none. */
export const saidOf = (
  { answered, site, response, plots, view }: TrialModel,
  locale: Locale,
): Said | null => {
  const answer = answered.value;
  if (answer === null || response === null) return null;
  const t = answerTexts[locale];
  const words = assumptionTexts[locale];
  const said: Said = site
    ? siteWords(site, response, view.alpha, locale)
    : answer.across
      ? acrossWords(answer.across, answer.sites, response, view.alpha, locale)
      : { lead: t.noSites(response.name), brief: null, grounds: null, more: [] };
  const seen = plots.filter((plot) => site === null || plot.site === site.site);
  const computed = site ? site.notComputable === null : answer.across?.notComputable === null;
  const lost = answer.sites.reduce((sum, { missing }) => sum + missing.length, 0);
  const dropped = site ? [...site.droppedVarieties, ...site.droppedBlocks.map(t.blockNamed)] : [];
  const doubted = site ? doubtedOf(site).map((name) => words.each[name].inSentence) : [];
  return {
    ...said,
    more: [
      ...said.more,
      ...(site && computed && !site.balanced
        ? [site.missing.length > 0 ? t.unbalanced(site.missing.length) : t.unbalancedBare]
        : []),
      ...(site === null && computed && lost > 0 ? [t.unbalancedAcross(lost)] : []),
      ...(dropped.length > 0 ? [t.dropped(nameList(dropped, locale))] : []),
      ...(doubted.length > 0 ? [words.mind(nameList(doubted, locale))] : []),
      ...(computed && nearEnds(response, seen) ? [t.percent] : []),
    ],
  };
};
