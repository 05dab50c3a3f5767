import { formatInteger, formatNumber } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { GroupAnswer, GroupRate } from "../analysis/groups/group-answer.ts";
import type { HotSpotAnswer } from "../analysis/hot-spots/hot-spot-answer.ts";
import type { ReadingFilter } from "../analysis/select/reading-filter.ts";
import { hotSpotCounts } from "../model/hot-spot-counts.ts";
import { intervalName } from "../model/interval-name.ts";
import { type WhyNoResult, whyNoResult } from "../model/why-no-result.ts";
import { intervalText, rateText } from "../round/rate-words.ts";
import { periodName } from "../season/period-name.ts";
import { answerTexts } from "../texts/answer-texts.ts";
import { scopeTexts } from "../texts/scope-texts.ts";

/** The answer in two sizes of type, and what is said under it. */
export interface AnswerWords {
  readonly big: string;
  readonly words: string;
  /** The rate of all that is looked at; null where nothing was counted. */
  readonly overall: string | null;
  readonly notes: readonly string[];
}

/** "4,806 brocados de 91,140 frutos", "3,120 capturas en 2,205 trampas-día". */
const counted = ({ events, exposure }: GroupRate, trap: boolean, locale: Locale): string => {
  const t = answerTexts[locale];
  const say = trap ? t.caught : t.bored;
  return say(formatInteger(events), events, formatInteger(exposure));
};

/** The overall rate with its interval and what it stands on; words where there is none. */
export const overallWords = (
  { total }: GroupAnswer,
  { method }: ReadingFilter,
  locale: Locale,
): string => {
  const t = answerTexts[locale];
  const points = t.points(total.points, formatInteger(total.points));
  const count = counted(total, method === "trampa", locale);
  const rate = rateText(total.rate, method, locale);
  if (total.interval === null) return t.overallBare(rate, count, points);
  const interval = intervalText(total.interval, method, locale);
  return method === "trampa"
    ? t.overallTraps(rate, intervalName(total, locale), interval, count, points)
    : t.overall(rate, intervalName(total, locale), interval, count, points);
};

/** Readings that could not be counted, in sentences. */
export const leftOut = (
  { skipped }: GroupAnswer,
  filter: ReadingFilter,
  locale: Locale,
): string[] => {
  const t = answerTexts[locale];
  const { nothingCounted, undated } = skipped;
  return [
    ...(nothingCounted > 0
      ? [t.nothingCounted(nothingCounted, formatInteger(nothingCounted))]
      : []),
    ...(undated > 0 && filter.period.kind !== "all"
      ? [t.undated(undated, formatInteger(undated))]
      : []),
  ];
};

/** Why independent fruits would make the interval too narrow; nothing where that cannot be said. */
export const narrowness = (
  { total }: GroupAnswer,
  filter: ReadingFilter,
  locale: Locale,
): string[] =>
  total.intervalKind === "clustered" &&
  total.wilson !== null &&
  total.designEffect !== null &&
  total.designEffect > 1
    ? [
        answerTexts[locale].narrow(
          intervalText(total.wilson, filter.method, locale),
          formatNumber(total.designEffect, 1),
        ),
      ]
    : [];

/** Why nothing can be said of where there is more. */
export const cannotWords = (
  why: WhyNoResult,
  unit: HotSpotAnswer["unit"],
  locale: Locale,
): string => {
  const words = answerTexts[locale].cannotWords[why];
  return typeof words === "string" ? words : words[unit];
};

/** The sentence of the screen: how many places are hot, or why that cannot be said. */
export const answerWords = (
  groups: GroupAnswer,
  hotSpots: HotSpotAnswer | null,
  filter: ReadingFilter,
  locale: Locale,
): AnswerWords => {
  const t = answerTexts[locale];
  const s = scopeTexts[locale];
  const { total } = groups;
  if (total.exposure === 0)
    return {
      big: t.nothing,
      words: t.nothingWords(s.methodInSentence[filter.method], periodName(filter.period, locale)),
      overall: null,
      notes: leftOut(groups, filter, locale),
    };
  const overall = overallWords(groups, filter, locale);
  const notes = [
    ...(total.events === 0 ? [t.allClean(counted(total, filter.method === "trampa", locale))] : []),
  ];
  if (hotSpots === null) return { big: "", words: "", overall, notes };
  const why = whyNoResult(hotSpots);
  if (why !== null)
    return { big: t.cannot, words: cannotWords(why, hotSpots.unit, locale), overall, notes };
  const { hot, cold } = hotSpotCounts(hotSpots);
  const cells = hotSpots.unit === "cell";
  const count = cells ? t.hotCells : t.hotPoints;
  const all = hotSpots.classShown.length;
  const apart = all - hotSpots.comparable;
  const withCold = [
    ...(cold > 0 ? [t.cold(count(cold, formatInteger(cold)))] : []),
    ...(apart > 0
      ? [t.incomparable(apart, formatInteger(apart), count(all, formatInteger(all)))]
      : []),
    ...notes,
  ];
  if (hot === 0)
    return {
      big: cells ? t.noneCells : t.nonePoints,
      words: t.noneWords,
      overall,
      notes: [t.noneHint, ...withCold],
    };
  return {
    big: count(hot, formatInteger(hot)),
    words: (filter.method === "trampa" ? t.hotTraps : t.hotWords)[hotSpots.unit],
    overall,
    notes: withCold,
  };
};
