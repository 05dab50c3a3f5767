import { formatInteger } from "../../../../i18n/format-number.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import { degreesText } from "../model/degrees-text.ts";
import { countVerdicts } from "../model/fit-summary.ts";
import type { PlotsFilter } from "../model/plots-view.ts";
import type { ShownVerdicts } from "../model/shown-verdicts.ts";
import { paneTexts } from "../texts/pane-texts.ts";
import { filterWords } from "./filter-words.ts";

export interface PaneTitleOf {
  readonly rows: Uint32Array;
  readonly shown: Pick<ShownVerdicts, "published" | "exercise">;
  readonly filter: PlotsFilter;
  /** Of the whole register. */
  readonly plots: number;
  readonly warmingC: number;
}

/** What chart and table show, in one sentence: the filter by name, then the same counts as their rows. */
export const paneTitle = (of: PaneTitleOf, locale: Locale): string => {
  const { rows, shown, filter, plots, warmingC } = of;
  const t = paneTexts[locale];
  const words = filterWords(filter, locale).map(({ label }) => label);
  const count = (codes: Uint8Array) => countVerdicts(Uint8Array.from(rows, (i) => codes[i]!));
  const published = count(shown.published);
  const byOutcome = filter.verdicts.length > 0 || filter.changed || filter.mark !== null;
  // Plots picked by what came of them: how many of them are outside says nothing more.
  if (byOutcome) return t.picked(rows.length, formatInteger(rows.length), words.join(", "));
  const named = (sentence: string): string =>
    words.length === 0 ? sentence : t.named(words.join(", "), sentence);
  if (published.compared === 0)
    return named(t.plotsTitle(rows.length, formatInteger(rows.length), formatInteger(plots)));
  const exercise = shown.exercise && count(shown.exercise);
  return named(
    t.outside(
      published.outside,
      formatInteger(published.outside),
      formatInteger(published.compared),
      filter.variety !== null,
      exercise && {
        outside: formatInteger(exercise.outside),
        degrees: degreesText(warmingC),
      },
    ),
  );
};
