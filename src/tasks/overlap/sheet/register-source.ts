import type { Dataset } from "../../../domain/dataset.ts";
import { formatDate } from "../../../i18n/format-date.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { sheetTexts } from "../texts/sheet-texts.ts";

/** Source and date of a register, in one line. */
export const registerSource = ({ provenance }: Dataset<"plots">, locale: Locale): string => {
  const t = sheetTexts[locale];
  return provenance.sample
    ? t.sampleSource(formatDate(provenance.date ?? "", locale))
    : t.ownSource(provenance.name);
};
