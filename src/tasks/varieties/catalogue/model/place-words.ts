import { formatNumber } from "../../../../i18n/format-number.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import { placeTexts } from "../texts/place-texts.ts";

/** "1,548 msnm"; decimals only where the figure has any. */
export const altitudeText = (metres: number, locale: Locale): string => {
  const rounded = Math.round(metres);
  return placeTexts[locale].masl(formatNumber(metres, Math.abs(metres - rounded) < 0.05 ? 0 : 1));
};

/** "5.15° S". Two decimals are about 1 km; near 5° as many as tell the side. */
export const latitudeText = (degrees: number, locale: Locale): string => {
  const t = placeTexts[locale];
  const from = Math.abs(degrees);
  const decimals = [2, 3, 4, 5].find((d) => from.toFixed(d) !== (5).toFixed(d) || from === 5) ?? 5;
  const text = formatNumber(from, decimals);
  return degrees > 0 ? t.north(text) : t.south(text);
};
