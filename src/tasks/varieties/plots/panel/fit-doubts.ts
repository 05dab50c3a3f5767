import { formatInteger } from "../../../../i18n/format-number.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import type { FitSettings } from "../../analysis/fit/fit-query.ts";
import type { FitSummary } from "../model/fit-summary.ts";
import { answerTexts } from "../texts/answer-texts.ts";

const REASONS = ["unknown-variety", "no-variety", "no-altitude", "no-band"] as const;

/** What an answer does not know, sentence by sentence, the weightiest first. */
export const fitDoubts = (
  summary: FitSummary,
  settings: Pick<FitSettings, "reliefErrorM" | "nearDeg">,
  locale: Locale,
): readonly string[] => {
  const t = answerTexts[locale];
  const { of, plots, compared } = summary;
  const left = plots - compared;
  const reasons = REASONS.filter((reason) => of[reason] > 0).map((reason) =>
    t.reasons[reason](formatInteger(of[reason])),
  );
  const say = (n: number, sentence: (n: number, count: string) => string): readonly string[] =>
    n > 0 ? [sentence(n, formatInteger(n))] : [];
  return [
    ...say(of.undecidable, t.undecidable),
    ...(left > 0
      ? [t.notCompared(left, formatInteger(left), formatInteger(plots), reasons.join(", "))]
      : []),
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
