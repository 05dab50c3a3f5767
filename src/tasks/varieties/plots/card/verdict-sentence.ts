import { formatInteger } from "../../../../i18n/format-number.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import { verdictOf } from "../model/verdict-code.ts";
import { cardTexts } from "../texts/card-texts.ts";

/** One comparison in a sentence: how far in or out, or why it cannot be said. */
export const verdictSentence = (
  code: number,
  marginM: number,
  errorM: number,
  written: string,
  locale: Locale,
): string => {
  const t = cardTexts[locale];
  const margin = formatInteger(Math.abs(marginM));
  switch (verdictOf(code)) {
    case "inside":
      return t.inside(margin);
    case "below":
      return t.below(margin);
    case "above":
      return t.above(margin);
    case "undecidable":
      return t.undecidable(margin, formatInteger(errorM));
    case "unknown-variety":
      return t.unknown(written);
    case "no-variety":
      return t.noVariety;
    case "no-altitude":
      return t.noAltitudeVerdict;
    case "no-band":
      return t.noBandVerdict;
  }
};
