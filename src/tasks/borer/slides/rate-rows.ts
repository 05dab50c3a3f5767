import type { PublicFigure } from "../../../domain/story/public-figure.ts";
import type { TwoLanguages } from "../../../domain/two-languages.ts";
import { inBoth } from "../../../i18n/in-both.ts";
import { rateGrouping } from "../analysis/groups/group-rates.ts";
import type { Rate } from "../analysis/groups/rate.ts";
import { countText, intervalText, rateText } from "../round/rate-words.ts";
import type { SlideSubject } from "./slide-subject.ts";
import { slideTexts } from "./slide-texts.ts";

/** A group of readings that may be published, with its pooled rate. */
export interface RatedRow {
  readonly label: TwoLanguages;
  readonly members: readonly number[];
  readonly rate: Rate;
}

/** The pooled rate of some readings, with the interval that takes points as clusters. */
export const rateOf = (
  { source, filter, threshold }: SlideSubject,
  members: readonly number[],
): Rate => {
  const one = { names: [""], groupOf: () => 0 };
  const kept = Int32Array.from(members);
  return rateGrouping(source, filter.method, kept, one, threshold).total.rate;
};

/** Groups with something counted and an interval: without both there is no rate to show. */
export const ratedRows = (
  subject: SlideSubject,
  groups: readonly { readonly label: TwoLanguages; readonly members: readonly number[] }[],
): readonly RatedRow[] =>
  groups
    .map(({ label, members }) => ({ label, members, rate: rateOf(subject, members) }))
    .filter(({ rate }) => rate.rate !== null && rate.interval !== null);

/** Rates with their intervals; catches of traps are no percentages, so they come as a table. */
export const ratesFigure = (
  { filter: { method }, threshold }: SlideSubject,
  rows: readonly RatedRow[],
): PublicFigure => {
  if (method === "trampa")
    return {
      kind: "table",
      head: [
        inBoth(slideTexts, (t) => t.head.group),
        inBoth(slideTexts, (t) => t.head.catches),
        inBoth(slideTexts, (t) => t.head.interval),
        inBoth(slideTexts, (t) => t.head.counted),
      ],
      rows: rows.map(({ label, rate }) => [
        label,
        inBoth(slideTexts, (_, locale) => rateText(rate.rate, method, locale)),
        inBoth(slideTexts, (_, locale) => intervalText(rate.interval, method, locale)),
        inBoth(slideTexts, (_, locale) => countText(rate, method, locale)),
      ]),
    };
  return {
    kind: "rates",
    threshold,
    rows: rows.map(({ label, rate }) => ({
      label,
      percent: rate.rate as number,
      low: rate.interval?.[0] as number,
      high: rate.interval?.[1] as number,
      counted: inBoth(slideTexts, (_, locale) => countText(rate, method, locale)),
    })),
  };
};
