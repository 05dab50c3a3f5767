import { formatInteger } from "../../../../i18n/format-number.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import type { MarkFilter } from "../model/mark-filter.ts";
import type { PlotsFilter } from "../model/plots-view.ts";
import { paneTexts } from "../texts/pane-texts.ts";
import { verdictTexts } from "../texts/verdict-texts.ts";

/** One condition in force, and the filter without it. */
export interface FilterWords {
  readonly id: string;
  readonly label: string;
  readonly without: PlotsFilter;
}

const markWords = (
  { verdict, moved, latitudes, low, high }: MarkFilter,
  locale: Locale,
): string => {
  const t = paneTexts[locale];
  const [from, to] = [formatInteger(low), formatInteger(high)];
  return [
    t.heights(from === to ? from : `${from}–${to}`),
    ...(latitudes === null ? [] : [t.bandNames[latitudes]]),
    verdictTexts[locale][verdict].toLowerCase(),
    ...(moved ? [t.inExercise] : []),
  ].join(", ");
};

/** The conditions of a filter in words, one each, in the order a title has them. */
export const filterWords = (filter: PlotsFilter, locale: Locale): readonly FilterWords[] => {
  const t = paneTexts[locale];
  const { variety, hamlet, organisation, search, verdicts, changed, mark } = filter;
  const one = (id: string, label: string, patch: Partial<PlotsFilter>): FilterWords => ({
    id,
    label,
    without: { ...filter, ...patch },
  });
  return [
    ...(variety === null ? [] : [one("variety", variety, { variety: null })]),
    ...(hamlet === null ? [] : [one("hamlet", hamlet || t.noWord.caserio, { hamlet: null })]),
    ...(organisation === null
      ? []
      : [one("organisation", organisation || t.noWord.organizacion, { organisation: null })]),
    ...(search.trim() === "" ? [] : [one("search", t.codeWith(search.trim()), { search: "" })]),
    ...verdicts.map((verdict) =>
      one(`is-${verdict}`, verdictTexts[locale][verdict], {
        verdicts: verdicts.filter((other) => other !== verdict),
      }),
    ),
    ...(changed ? [one("changed", t.changedOnly, { changed: false })] : []),
    ...(mark === null ? [] : [one("mark", markWords(mark, locale), { mark: null })]),
  ];
};
