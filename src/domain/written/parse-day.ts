import type { DateOrder } from "../import-choices.ts";
import { isMissing } from "./parse-number.ts";

/** A date in a cell, as days since 1970-01-01 (proleptic Gregorian), or why there is none. */
export type DayReading =
  | {
      readonly kind: "day";
      readonly day: number;
      /** "month": only the month is written, and the day is its 15th; "serial": the number of a spreadsheet. */
      readonly as?: "month" | "serial";
    }
  | { readonly kind: "missing" }
  /** Written as a date, but the calendar has no such day: 31/02. */
  | { readonly kind: "impossible" }
  | { readonly kind: "none" };

const MISSING: DayReading = { kind: "missing" };
const NONE: DayReading = { kind: "none" };
const IMPOSSIBLE: DayReading = { kind: "impossible" };

const MONTHS: Readonly<Record<string, number>> = {
  ene: 1,
  jan: 1,
  feb: 2,
  mar: 3,
  abr: 4,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  ago: 8,
  aug: 8,
  set: 9,
  sep: 9,
  oct: 10,
  nov: 11,
  dic: 12,
  dec: 12,
};

/** What may follow a date: an hour, in any writing, and a time zone. */
const HOUR = /[\sT,]+\d{1,2}[:h]\d{2}.*$|T\d{2}.*$/i;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const FIGURES = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})$/;
const DAY_NAMED =
  /^(?:[a-z]+,?\s+)?(\d{1,2})(?:\s+de\s+|[\s\-/.]+)([a-z]{3,12})\.?(?:\s+del?\s+|[\s\-/.,]+)(\d{4}|\d{2})$/;
/** "mar-26", "marzo de 2026", "2026-03", "03/2026": what a spreadsheet leaves of a date, or a person who forgot the day. */
const MONTH_YEAR = /^([a-z]{3,10})\.?(?:\s+del?\s+|[\s\-/.,]+)(\d{4}|\d{2})$/;
const MONTH_FIGURES = /^(?:(\d{1,2})[-/.]((?:19|20)\d{2})|((?:19|20)\d{2})[-/](\d{1,2}))$/;
/** A month by its whole name; three letters are an abbreviation. "Mayor 12" is no date. */
const MONTH_NAME =
  /^(?:enero|january|febrero|february|marzo|march|abril|april|mayo|junio|june|julio|july|agosto|august|sept|sep?tiembre|september|octubre|october|noviembre|november|diciembre|december)$/;
/** Day taken for a date that says only its month: nowhere more than half a month from the true one. */
const MID_MONTH = 15;
const MONTH_NAMED = /^([a-z]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4}|\d{2})$/;

/** Day 0 of a spreadsheet, and the first and last serial taken for a date: 1990-01-01 and 2099-12-31. */
const SERIAL_EPOCH = 25_569;
const FIRST_SERIAL = 32_874;
const LAST_SERIAL = 73_050;
const SERIAL = /^\d{5}(?:[.,]\d+)?$/;

const DAY_MS = 86_400_000;

/** Years of two figures lie from 1970 to 2069. */
const fullYear = (text: string): number => {
  const year = Number(text);
  return text.length === 4 ? year : year < 70 ? 2000 + year : 1900 + year;
};

const dayOf = (year: number, month: number, day: number): DayReading => {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  const exists = at.getUTCMonth() === month - 1 && at.getUTCDate() === day && month >= 1;
  return exists ? { kind: "day", day: Math.round(at.getTime() / DAY_MS) } : IMPOSSIBLE;
};

/**
 * A date as sheets write it: 24/11/2026, 24-11-26, 2026-11-24, 20261124, any of them with an hour, "15 mar 2026",
 * "15 de marzo del 2026", "Mar 15, 2026", and the serial number a spreadsheet leaves behind; of "mar-26" the middle
 * of the month, said so in `as`. In dates of figures the day
 * stands first unless `order` says otherwise. No time zones: a date is the day it was written on.
 */
export function parseDay(cell: string, order: DateOrder = "day-first"): DayReading {
  if (isMissing(cell)) return MISSING;
  const text = cell.trim();
  if (text.length > 60) return NONE;
  if (SERIAL.test(text)) {
    const serial = Math.floor(Number(text.replace(",", ".")));
    const fits = serial >= FIRST_SERIAL && serial <= LAST_SERIAL;
    return fits ? { kind: "day", day: serial - SERIAL_EPOCH, as: "serial" } : NONE;
  }
  const date = text.replace(HOUR, "").trim();
  const iso = YEAR_FIRST.exec(date) ?? COMPACT.exec(date);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = FIGURES.exec(date);
  if (figures) {
    const [first, second] = [Number(figures[1]), Number(figures[2])];
    const year = fullYear(figures[3] as string);
    return order === "day-first" ? dayOf(year, second, first) : dayOf(year, first, second);
  }
  const month = MONTH_FIGURES.exec(date);
  if (month) return midMonth(Number(month[2] ?? month[3]), Number(month[1] ?? month[4]));
  return namedMonth(date);
}

const midMonth = (year: number, month: number): DayReading => {
  const read = dayOf(year, month, MID_MONTH);
  return read.kind === "day" ? { ...read, as: "month" } : read;
};

function namedMonth(date: string): DayReading {
  const plain = date.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const dayFirst = DAY_NAMED.exec(plain);
  const monthFirst = dayFirst ? null : MONTH_NAMED.exec(plain);
  const found = dayFirst ?? monthFirst;
  if (!found) return monthAlone(plain);
  const [name, day] = dayFirst ? [found[2], found[1]] : [found[1], found[2]];
  const month = MONTHS[(name as string).slice(0, 3)];
  return month === undefined ? NONE : dayOf(fullYear(found[3] as string), month, Number(day));
}

function monthAlone(plain: string): DayReading {
  const [, name = "", year = ""] = MONTH_YEAR.exec(plain) ?? [];
  const month = MONTHS[name.slice(0, 3)];
  if (month === undefined || (name.length > 3 && !MONTH_NAME.test(name))) return NONE;
  return midMonth(fullYear(year), month);
}

/** What a date of figures allows: 1 only the day first, 2 only the month first, 0 both, or it is no such date. */
export function dayMonthEvidence(cell: string): 0 | 1 | 2 {
  const figures = FIGURES.exec(cell.trim().replace(HOUR, "").trim());
  if (!figures) return 0;
  const [first, second] = [Number(figures[1]), Number(figures[2])];
  if (first > 12 && second <= 12) return 1;
  return second > 12 && first <= 12 ? 2 : 0;
}
