import { formatDateTimeLima } from "./format-date.ts";
import { formatInteger } from "./format-number.ts";
import type { Locale } from "./locale.ts";

/** "hace un momento", "hace 12 min", "hace 3 h"; of another day, and of a time still to come, day and hour. Milliseconds since 1970. */
export const ageWords = (at: number, now: number, locale: Locale): string => {
  const minutes = Math.floor((now - at) / 60_000);
  if (minutes < 0 || minutes >= 24 * 60) {
    const moment = formatDateTimeLima(new Date(at), locale);
    return locale === "en" ? `on ${moment}` : `el ${moment}`;
  }
  if (minutes === 0) return locale === "en" ? "a moment ago" : "hace un momento";
  const age =
    minutes < 60 ? `${formatInteger(minutes)} min` : `${formatInteger(Math.floor(minutes / 60))} h`;
  return locale === "en" ? `${age} ago` : `hace ${age}`;
};
