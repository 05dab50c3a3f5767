import { formatDate } from "../../../i18n/format-date.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { Period } from "../analysis/select/reading-filter.ts";
import { writeDay } from "../model/borer-period.ts";

const MONTHS: Readonly<Record<Locale, readonly string[]>> = {
  "es-PE": [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "setiembre",
    "octubre",
    "noviembre",
    "diciembre",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};

/** "marzo de 2026", "March 2026"; months from 1. Peru writes "setiembre". */
export const monthName = (year: number, month: number, locale: Locale): string =>
  `${MONTHS[locale][month - 1]} ${locale === "es-PE" ? "de " : ""}${year}`;

/** "marzo", "March"; months from 1. */
export const longMonth = (month: number, locale: Locale): string => MONTHS[locale][month - 1] ?? "";

/** "mar", "Mar"; months from 1. */
export const shortMonth = (month: number, locale: Locale): string =>
  longMonth(month, locale).slice(0, 3);

/** A period as it stands inside a sentence. */
export const periodName = (period: Period, locale: Locale): string => {
  const spanish = locale === "es-PE";
  switch (period.kind) {
    case "all":
      return spanish ? "todas las fechas" : "all dates";
    case "campaign":
      return `${spanish ? "campaña" : "season"} ${period.campaign}`;
    case "month":
      return monthName(period.year, period.month, locale);
    case "days":
      return [period.from, period.to]
        .map((day) => formatDate(writeDay(day), locale))
        .join(spanish ? " a " : " to ");
  }
};

/** The same at the head of a line: "Marzo de 2026". */
export const periodTitle = (period: Period, locale: Locale): string => {
  const name = periodName(period, locale);
  return name.charAt(0).toUpperCase() + name.slice(1);
};
