import { inARow } from "../../../answers/aggregate/in-a-row.ts";
import { releaseGroup } from "../../../answers/aggregate/release-group.ts";
import { NO_DAY } from "../../../domain/readings/reading-columns.ts";
import type { TwoLanguages } from "../../../domain/two-languages.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { inBoth } from "../../../i18n/in-both.ts";
import { monthNumber } from "../analysis/select/calendar.ts";
import { monthName } from "../season/period-name.ts";
import { fewerInTime } from "./fewer-rows.ts";
import { type RatedRow, ratedRows, ratesFigure } from "./rate-rows.ts";
import {
  type MakeSlide,
  noSlide,
  rateValues,
  sentences,
  slideSources,
  unknownSentence,
} from "./slide-parts.ts";
import { slideSubject } from "./slide-subject.ts";
import { slideTexts } from "./slide-texts.ts";

const labelOf = (first: number, last: number): TwoLanguages =>
  inBoth(slideTexts, (t, locale) => {
    const name = (month: number) => monthName(Math.floor(month / 12), (month % 12) + 1, locale);
    return first === last ? name(first) : t.months(name(first), name(last));
  });

/** Months, maybe already told together, from `first` to `last` of all. */
interface MonthsRow extends RatedRow {
  readonly first: number;
  readonly last: number;
}

/** How infestation moves through a season: the highest month and those beside it, before and after, with what was counted. */
export const seasonSlide: MakeSlide = async (context, view) => {
  const subject = await slideSubject(context, view, true);
  if ("reason" in subject) return noSlide(subject.reason);
  const { readings, source, kept, producers, filter } = subject;
  const { day } = source.columns;
  const byMonth = new Map<number, number[]>();
  for (const i of kept) {
    if (day[i] === NO_DAY) continue;
    const month = monthNumber(day[i] as number);
    byMonth.set(month, [...(byMonth.get(month) ?? []), i]);
  }
  const months = [...byMonth.keys()].sort((a, b) => a - b);
  if (months.length === 0) return noSlide("undated");
  const stretches = inARow(
    months.map((month) => byMonth.get(month) as number[]),
    producers,
  );
  if (stretches === null) return noSlide("fewProducers");
  const all = stretches.flatMap(({ first, last, members }): MonthsRow[] => {
    const span = { first: months[first] as number, last: months[last] as number };
    const label = labelOf(span.first, span.last);
    return ratedRows(subject, [{ label, members }]).map((row) => ({ ...row, ...span }));
  });
  const [head, ...rest] = all;
  if (head === undefined) return noSlide("nothing");
  const highest = rest.reduce(
    (a, b) => ((b.rate.rate as number) > (a.rate.rate as number) ? b : a),
    head,
  );
  const rows = fewerInTime(subject, all, highest, (some) =>
    labelOf((some[0] as MonthsRow).first, (some.at(-1) as MonthsRow).last),
  );
  const undated = kept.length - stretches.reduce((sum, { members }) => sum + members.length, 0);
  const traps = filter.method === "trampa";
  return {
    content: {
      name: inBoth(slideTexts, (t) => t.offers.season),
      message: inBoth(slideTexts, (t) => t.season[traps ? "traps" : "message"]),
      text: inBoth(slideTexts, (t) => t.season.text),
      values: { ...rateValues(subject, highest.rate), mes: highest.label },
      figure: ratesFigure(subject, rows),
      map: null,
      withheld: sentences([
        rows.length < all.length
          ? inBoth(slideTexts, (t) => t.monthsTogether(formatInteger(all.length)))
          : null,
        stretches.some(({ first, last }) => first !== last)
          ? inBoth(slideTexts, (t) => t.mergedMonths)
          : null,
        undated > 0
          ? inBoth(slideTexts, (t) => t.undatedOut(undated, formatInteger(undated)))
          : null,
        unknownSentence(subject),
      ]),
      sources: slideSources(subject),
      sample: readings.provenance.sample,
      released: rows.map(({ members }) => releaseGroup(readings.id, members, producers)),
    },
  };
};
