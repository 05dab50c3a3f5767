import type { Locale } from "./locale.ts";

/** `yyyy-mm-dd`; or why there is none: the text is no whole date, or names a day that no calendar has. */
export type ParsedDate = { readonly day: string } | { readonly fault: "form" | "no-such-day" };

const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/**
 * A day as a person writes it: day first in Spanish, year first in both languages. The month never comes first: nobody
 * could tell 04/10 from 10/04.
 */
export const parseDate = (text: string, locale: Locale): ParsedDate => {
  const trimmed = text.trim();
  const yearFirst = YEAR_FIRST.exec(trimmed);
  const dayFirst = locale === "es-PE" ? DAY_FIRST.exec(trimmed) : null;
  const [year, month, day] = yearFirst?.slice(1) ?? dayFirst?.slice(1).reverse() ?? [];
  if (year === undefined || month === undefined || day === undefined) return { fault: "form" };
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${written}T00:00:00Z`);
  const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
  return real ? { day: written } : { fault: "no-such-day" };
};
