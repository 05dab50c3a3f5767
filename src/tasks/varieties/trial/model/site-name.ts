import type { Locale } from "../../../../i18n/locale.ts";
import { answerTexts } from "../texts/answer-texts.ts";
import { altitudeText } from "./figure-text.ts";

/** "Baja (1,477 msnm)"; the altitude only where there is one and the name does not say it already. */
export const siteName = (
  { site, altitude }: { readonly site: string; readonly altitude: number },
  locale: Locale,
): string => {
  const figure = Math.round(altitude);
  const said = site.replace(/[ ,.]/g, "").includes(String(figure));
  return Number.isFinite(altitude) && !said
    ? `${site} (${altitudeText(altitude, answerTexts[locale].altitude)})`
    : site;
};
