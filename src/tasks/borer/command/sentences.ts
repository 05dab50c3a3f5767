import { formatAmount, formatInteger, formatNumber } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { GroupRate } from "../analysis/groups/group-answer.ts";
import { indistinguishable } from "../analysis/groups/standing-of.ts";
import { DEFAULT_CLASS_EDGES } from "../analysis/groups/thresholds.ts";
import { NO_CLASS } from "../analysis/hot-spots/classes.ts";
import type { HotSpotAnswer } from "../analysis/hot-spots/hot-spot-answer.ts";
import { periodName } from "../season/period-name.ts";
import type { BorerCommandAnswer } from "./borer-answer.ts";
import { commandTexts } from "./command-texts.ts";
import { type RateWriting, rateWriting } from "./rate-writing.ts";
import { textTable } from "./text-table.ts";

/** More hot spots or groups than this scroll the answer away. */
const MOST_HOT = 15;
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

function rateSentences(rate: GroupRate, writing: RateWriting, locale: Locale): readonly string[] {
  const t = commandTexts[locale];
  const { points, members, exposure, events, clustered, wilson, designEffect, noClustered } = rate;
  if (rate.rate === null) return [t.noRate];
  const counts = writing.counts(events, exposure);
  const near = (indistinguishable(rate, DEFAULT_CLASS_EDGES) ?? []).map((edge) => `${edge}%`);
  const same = near.length > 0 && wilson !== null;
  return [
    t.total(writing.rate(rate.rate), counts, points, formatInteger(points)),
    ...(members.length > points ? [t.nothingCounted(formatInteger(members.length - points))] : []),
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
  const header = [
    first,
    c.points,
    fruits ? c.counts : c.trapCounts,
    c.rate,
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
          writing.interval(group.clustered),
          ...(fruits ? [writing.interval(group.wilson)] : []),
          writing.figure(group.eb),
          t.standings[group.standing],
        ]),
    ]),
    ...(rest > 0 ? [t.more(formatInteger(rest))] : []),
  ];
}

function hotSentences(hot: HotSpotAnswer, proposed: boolean, locale: Locale): readonly string[] {
  const t = commandTexts[locale];
  const count = (is: (found: number) => boolean): string =>
    formatInteger(hot.classShown.filter((found) => found !== NO_CLASS && is(found)).length);
  const { moran } = hot;
  const lowered = hot.lowered.reduce((sum, is) => sum + is, 0);
  const compared = hot.unit === "cell" ? t.comparedCells : t.comparedPoints;
  return [
    ...(hot.used === 0
      ? []
      : [
          t.hot(
            t.rates[hot.rateUsed],
            formatInteger(hot.band),
            proposed && hot.proposal !== null,
            compared(hot.used, formatInteger(hot.used)),
          ),
        ]),
    ...(hot.notComputable === null
      ? [
          t.hotCounts(
            count((found) => found > 0),
            count((found) => found < 0),
            count((found) => found === 0),
            formatInteger(hot.islands),
          ),
          ...(lowered > 0 ? [t.lowered(formatInteger(lowered))] : []),
          t.permuted(formatInteger(hot.permutations), String(hot.seed)),
        ]
      : [t.noHot[hot.notComputable]]),
    moran === null
      ? t.noMoran
      : t.moran(
          formatNumber(moran.i, 3),
          formatAmount(moran.pTwoSided, 3),
          compared(moran.n, formatInteger(moran.n)),
        ),
  ];
}

/** Hot and cold ones, farthest from the mean first. */
function hotTable(hot: HotSpotAnswer, writing: RateWriting, locale: Locale): readonly string[] {
  const t = commandTexts[locale];
  const c = t.columns;
  const z = (unit: number): number => hot.z[unit] as number;
  const named = [...hot.ids.keys()]
    .filter((unit) => hot.classShown[unit] !== 0 && hot.classShown[unit] !== NO_CLASS)
    .sort((a, b) => Math.abs(z(b)) - Math.abs(z(a)) || a - b);
  if (named.length === 0) return [];
  const rows = named
    .slice(0, MOST_HOT)
    .map((unit) => [
      hot.ids[unit] as string,
      t.classes(hot.classShown[unit] as number),
      writing.fraction(hot.events[unit] as number, hot.exposure[unit] as number),
      writing.figure(hot.rate[unit] as number),
      writing.figure(hot.ebGlobal[unit] as number),
      formatInteger(hot.neighbours[unit] as number),
      formatNumber(z(unit), 2),
      formatAmount(hot.q[unit] as number, 4),
      formatNumber(hot.pPermuted[unit] as number, 4),
    ]);
  const traps = hot.wilsonLow.every(Number.isNaN);
  const header = [
    hot.unit === "cell" ? c.cell : c.id,
    c.found,
    traps ? c.trapCounts : c.counts,
    c.rate,
    c.eb,
    c.neighbours,
    "z",
    "q",
    c.permuted,
  ];
  const rest = named.length - rows.length;
  return [...textTable([header, ...rows]), ...(rest > 0 ? [t.more(formatInteger(rest))] : [])];
}
