import { formatInteger } from "../../../../i18n/format-number.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import { judgeAltitude } from "../../analysis/fit/judge-altitude.ts";
import { listTexts } from "../texts/list-texts.ts";
import type { ChosenPlace } from "./chosen-place.ts";
import { altitudeText } from "./place-words.ts";
import type { JudgedVariety } from "./use-catalogue-model.ts";

/** Metres between the altitude and the nearest end of the band; null where one of them is not known. */
export const marginText = (
  { band }: JudgedVariety,
  { altitude, errorM }: ChosenPlace,
): string | null =>
  band === null || altitude === null
    ? null
    : formatInteger(Math.abs(judgeAltitude(altitude, errorM, band).marginM));

/** The altitude against one variety's band, with the metres it is decided by. */
export const verdictWords = (one: JudgedVariety, place: ChosenPlace, locale: Locale): string => {
  const { band, verdict } = one;
  const { altitude, errorM } = place;
  const t = listTexts[locale];
  if (altitude === null) return t.noAltitude;
  const margin = marginText(one, place);
  if (band === null || margin === null) return t.noBand;
  const text = altitudeText(altitude, locale);
  if (verdict === "below" || verdict === "above") return t[verdict](text, margin);
  if (verdict === "undecidable") return t.undecidable(text, margin, formatInteger(errorM));
  return band.max === null ? t.insideOpen(text, margin) : t.inside(text, margin);
};
