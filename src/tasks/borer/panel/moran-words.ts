import { formatInteger, formatNumber } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { Moran } from "../analysis/hot-spots/hot-spot-answer.ts";
import { hotSpotTexts } from "../texts/hot-spot-texts.ts";

const LEVEL = 0.05;

/** "0.013", "< 0.001"; "–" where there is none. */
export const formatP = (p: number): string => (p < 0.0005 ? "< 0.001" : formatNumber(p, 3));

/** Whether near places are alike at all, in a sentence with its figures. */
export const moranWords = (moran: Moran | null, locale: Locale): string => {
  const t = hotSpotTexts[locale];
  if (moran === null || !Number.isFinite(moran.z)) return t.moranNone;
  const say = moran.pTwoSided > LEVEL ? t.moranNo : moran.z > 0 ? t.moranYes : t.moranOpposite;
  const p = formatP(moran.pTwoSided);
  return say(formatNumber(moran.i, 2), p.startsWith("<") ? p : `= ${p}`, formatInteger(moran.n));
};
