import { formatInteger } from "../../../../i18n/format-number.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import type { FitSettings } from "../../analysis/fit/fit-query.ts";
import type { FitSummary } from "../model/fit-summary.ts";
import { answerTexts } from "../texts/answer-texts.ts";

const REASONS = ["unknown-variety", "no-variety", "no-altitude", "no-band"] as const;

type Settings = Pick<FitSettings, "reliefErrorM" | "nearDeg">;

const say = (n: number, sentence: (n: number, count: string) => string): readonly string[] =>
  n > 0 ? [sentence(n, formatInteger(n))] : [];

/** How many plots have no answer, and why. */
export const unansweredDoubts = (
  { of, plots, compared }: FitSummary,
  locale: Locale,
): readonly string[] => {
  const t = answerTexts[locale];
  const left = plots - compared;
  const reasons = REASONS.filter((reason) => of[reason] > 0).map((reason) =>
    t.reasons[reason](formatInteger(of[reason])),
  );
  return [
    ...say(of.undecidable, t.undecidable),
    ...say(left, (n, count) => t.notCompared(n, count, formatInteger(plots), reasons.join(", "))),
  ];
};

/** What an answer rests on that may be otherwise. */
export const answerDoubts = (
  summary: FitSummary,
  settings: Settings,
  locale: Locale,
): readonly string[] => {
  const t = answerTexts[locale];
  return [
    ...say(summary.fromRelief, (n, count) =>
      t.relief(n, count, formatInteger(settings.reliefErrorM)),
    ),
    ...say(summary.offRelief, t.offRelief),
    ...say(summary.feet, t.feet),
    ...say(summary.near, (n, count) =>
      t.near(n, count, formatInteger(summary.nearOther), String(settings.nearDeg)),
    ),
    ...say(summary.several, t.several),
  ];
};

/** What an answer does not know, sentence by sentence, the weightiest first. */
export const fitDoubts = (
  summary: FitSummary,
  settings: Settings,
  locale: Locale,
): readonly string[] => [
  ...unansweredDoubts(summary, locale),
  ...answerDoubts(summary, settings, locale),
];
