import { formatInteger, formatNumber } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { textTable } from "../../text-table.ts";
import type { GroupRate } from "../analysis/groups/group-answer.ts";
import { indistinguishable } from "../analysis/groups/standing-of.ts";
import { DEFAULT_CLASS_EDGES } from "../analysis/groups/thresholds.ts";
import { methodsOf } from "../model/borer-scope.ts";
import { periodName } from "../season/period-name.ts";
import type { BorerCommandAnswer } from "./borer-answer.ts";
import { commandTexts } from "./command-texts.ts";
import { hotSentences, hotTable } from "./hot-sentences.ts";
import { type RateWriting, rateWriting } from "./rate-writing.ts";

/** More groups than this scroll the answer away. */
const MOST_GROUPS = 60;

/** The answer in sentences and two short tables, a line each. */
export const answerSentences = (answer: BorerCommandAnswer, locale: Locale): readonly string[] => {
  const { answered, filter, hot, groups, districts, total, threshold } = answer;
  const t = commandTexts[locale];
  const writing = rateWriting(filter.method === "trampa", locale);
  const listed = groups ?? districts;
  const first = groups === null ? t.columns.district : t.columns.group;
  return [
    ...(answered.readings.provenance.sample ? [t.sample] : []),
    t.scope(t.methods[filter.method], periodName(filter.period, locale)),
    ...asideSentence(answer, locale),
    ...rateSentences(total.rate, writing, locale),
    ...(listed === null
      ? []
      : [
          "",
          ...groupTable(
            listed.groups.map((one) => one.rate),
            first,
            threshold,
            writing,
            locale,
          ),
        ]),
    "",
    ...hotSentences(hot, answer.question.band === null, locale),
    ...hotTable(hot, writing, locale),
    t.general,
  ];
};

/** Readings by other methods, which no rate of this one can hold. */
function asideSentence(
  { answered, filter }: BorerCommandAnswer,
  locale: Locale,
): readonly string[] {
  const t = commandTexts[locale];
  const others = methodsOf(answered.source.columns).filter(
    ({ method }) => method !== filter.method,
  );
  if (others.length === 0) return [];
  const named = others.map(({ method, readings }) =>
    t.asideOf(formatInteger(readings), t.methods[method], method),
  );
  return [t.aside(listing(named, t.and))];
}

/** Whether the interval that decides is seen to be another than the one by points. */
const isWidened = (rate: GroupRate, writing: RateWriting): boolean =>
  rate.intervalKind === "both" &&
  writing.interval(rate.interval) !== writing.interval(rate.clustered);

function rateSentences(rate: GroupRate, writing: RateWriting, locale: Locale): readonly string[] {
  const t = commandTexts[locale];
  const { points, members, exposure, events, clustered, wilson, designEffect, noClustered } = rate;
  if (rate.rate === null) return [t.noRate];
  const counts = writing.counts(events, exposure);
  // That a rate is not told from itself is no news.
  const near = (indistinguishable(rate, DEFAULT_CLASS_EDGES) ?? [])
    .filter((edge) => writing.rate(edge) !== writing.rate(rate.rate as number))
    .map((edge) => `${edge}%`);
  const same = near.length > 0 && wilson !== null;
  return [
    t.total(writing.rate(rate.rate), counts, points, formatInteger(points)),
    ...(members.length > points ? [t.nothingCounted(formatInteger(members.length - points))] : []),
    ...(isWidened(rate, writing) ? [t.both(writing.interval(rate.interval))] : []),
    clustered === null
      ? t.without(t.noClustered[noClustered ?? "no-variance"])
      : t.clustered(writing.interval(clustered)),
    ...(wilson === null ? [] : [t.wilson(writing.interval(wilson))]),
    ...(designEffect !== null && designEffect > 1.5 && wilson !== null
      ? [t.effect(formatNumber(designEffect, 1))]
      : []),
    ...(same
      ? [
          t.same(
            formatInteger(exposure),
            points,
            formatInteger(points),
            writing.rate(rate.rate),
            listing(near, t.and),
          ),
        ]
      : []),
  ];
}

const listing = (words: readonly string[], and: string): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${and} ${words.at(-1)}`;

function groupTable(
  groups: readonly GroupRate[],
  first: string,
  threshold: number,
  writing: RateWriting,
  locale: Locale,
): readonly string[] {
  const t = commandTexts[locale];
  const c = t.columns;
  const fruits = groups.some((group) => group.wilson !== null);
  // Where the interval that decides is neither of the two, it has a column of its own.
  const widened = groups.some((group) => isWidened(group, writing));
  const header = [
    first,
    c.points,
    fruits ? c.counts : c.trapCounts,
    c.rate,
    ...(widened ? [c.interval] : []),
    c.clustered,
    ...(fruits ? [c.wilson] : []),
    c.eb,
    c.standing(fruits ? t.percent(String(threshold)) : String(threshold)),
  ];
  const rest = groups.length - MOST_GROUPS;
  return [
    ...textTable([
      header,
      ...groups
        .slice(0, MOST_GROUPS)
        .map((group) => [
          group.name || t.unnamed,
          formatInteger(group.points),
          writing.fraction(group.events, group.exposure),
          writing.figure(group.rate),
          ...(widened ? [writing.interval(group.interval)] : []),
          writing.interval(group.clustered),
          ...(fruits ? [writing.interval(group.wilson)] : []),
          writing.figure(group.eb),
          t.standings[group.standing],
        ]),
    ]),
    ...(rest > 0 ? [t.more(formatInteger(rest))] : []),
  ];
}
