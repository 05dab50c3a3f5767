import { UNKNOWN } from "./format-number.ts";
import type { Locale } from "./locale.ts";

type Parts = Readonly<Record<"year" | "month" | "day" | "hour" | "minute", string>>;

let made: Intl.DateTimeFormat | undefined;

/** Made with the first instant that is told: a browser takes 25 ms for its zones, which no first screen needs. */
const lima = (): Intl.DateTimeFormat => {
  made ??= new Intl.DateTimeFormat("en-GB", {
    timeZone: "America/Lima",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return made;
};

const DAY_ONLY = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Engines also guess at "mar-14"; a guess is not a date. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T/;

const partsOf = (date: Date | string): Parts | null => {
  const day = typeof date === "string" ? DAY_ONLY.exec(date) : null;
  if (day) return { year: day[1]!, month: day[2]!, day: day[3]!, hour: "00", minute: "00" };
  if (typeof date === "string" && !INSTANT.test(date)) return null;
  const instant = new Date(date);
  if (Number.isNaN(instant.getTime())) return null;
  const parts = lima()
    .formatToParts(instant)
    .map(({ type, value }) => [type, value]);
  return Object.fromEntries(parts) as Parts;
};

/**
 * The day in Lima: `24/11/2026` in Spanish, `2026-11-24` in English. A `yyyy-mm-dd` string is that day everywhere;
 * any other string is read as ISO 8601.
 */
export const formatDate = (date: Date | string, locale: Locale): string => {
  const parts = partsOf(date);
  if (!parts) return UNKNOWN;
  const { year, month, day } = parts;
  return locale === "es-PE" ? `${day}/${month}/${year}` : `${year}-${month}-${day}`;
};

/** Day, and hour from 0 to 23, in Lima: `24/11/2026, 10:42`. */
export const formatDateTimeLima = (date: Date | string, locale: Locale): string => {
  const parts = partsOf(date);
  return parts ? `${formatDate(date, locale)}, ${parts.hour}:${parts.minute}` : UNKNOWN;
};
