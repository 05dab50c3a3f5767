import { formatInteger } from "../../../../i18n/format-number.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import { judgeAltitude } from "../../analysis/fit/judge-altitude.ts";
import { listTexts } from "../texts/list-texts.ts";
import type { ChosenPlace } from "./chosen-place.ts";
import { altitudeText } from "./place-words.ts";
import type { JudgedVariety } from "./use-catalogue-model.ts";

/** The altitude against one variety's band, with the metres it is decided by. */
export const verdictWords = (
  { band, verdict }: JudgedVariety,
  { altitude, errorM }: ChosenPlace,
  locale: Locale,
): string => {
  const t = listTexts[locale];
  if (altitude === null) return t.noAltitude;
  if (band === null) return t.noBand;
  const margin = formatInteger(Math.abs(judgeAltitude(altitude, errorM, band).marginM));
  const text = altitudeText(altitude, locale);
  if (verdict === "below" || verdict === "above") return t[verdict](text, margin);
  if (verdict === "undecidable") return t.undecidable(text, margin, formatInteger(errorM));
  return band.max === null ? t.insideOpen(text, margin) : t.inside(text, margin);
};
