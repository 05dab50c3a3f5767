import { type Finding, finding } from "../../domain/issue/finding.ts";
import { shownCell } from "./count-fault.ts";

/** 1990-01-01, in days since 1970-01-01: nobody keeps older counts in a sheet. */
const FIRST_DAY = 7_305;

/** A date outside the years in which it can have been counted. `today` in days since 1970-01-01, with a day's grace. */
export function dayRange(day: number, today: number, column: string, cell: string): Finding | null {
  const params = { column, value: shownCell(cell) };
  if (day > today + 1) return finding("warning", "reading-date-future", params, column);
  return day < FIRST_DAY ? finding("warning", "reading-date-too-old", params, column) : null;
}
