import type { Locale } from "../../../i18n/locale.ts";
import { monthName } from "../season/period-name.ts";
import type { DataAge } from "./data-age.ts";
import { roundTexts } from "./round-texts.ts";

/** "Con datos de junio de 2024. La hoja tiene lecturas más recientes, de agosto de 2026." */
export const ageText = ({ last, later, old }: DataAge, locale: Locale): string => {
  const t = roundTexts[locale];
  const said = t.dataOf(monthName(last.year, last.month, locale));
  if (later) return `${said} ${t.dataLater(monthName(later.year, later.month, locale))}`;
  return old ? `${said} ${t.dataOld}` : said;
};
