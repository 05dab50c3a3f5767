import { formatInteger } from "../../../../i18n/format-number.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import type { VerdictCounts } from "../model/fit-summary.ts";
import { answerTexts } from "../texts/answer-texts.ts";

/** "25 de 58 parcelas están fuera de la faja de altitud de su variedad". */
export const outsideSentence = (
  { outside, compared }: Pick<VerdictCounts, "outside" | "compared">,
  locale: Locale,
): string => {
  const t = answerTexts[locale];
  return outside === 1
    ? t.sentenceOne(formatInteger(compared))
    : t.sentence(formatInteger(outside), formatInteger(compared));
};
