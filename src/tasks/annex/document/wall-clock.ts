import { formatDateTimeLima } from "../../../i18n/format-date.ts";
import type { Locale } from "../../../i18n/locale.ts";

/** `2026-11-24T10:42` or longer, as a clock on the wall showed it in Lima, which has kept UTC-5 since 1994. */
export const formatWallClock = (text: string, locale: Locale): string =>
  formatDateTimeLima(`${text.slice(0, 16)}:00-05:00`, locale);
