import type { ReadingMethod } from "../readings/reading-method.ts";

/** A cell of a reading as it stands; `kept`: the row comes in without that figure. */
interface Cell {
  readonly column: string;
  readonly value: string;
  readonly kept: boolean;
}

/** Issues of borer readings: sheets, rows, cells. Days are written as in ISO 8601. */
export interface ReadingIssueParams {
  /** Neither fruits nor catches have a column: nothing can be read. */
  "readings-no-counts": { readonly columns: readonly string[] };
  "readings-too-many": { readonly rows: number; readonly limit: number };
  "readings-no-dates": Record<string, never>;
  "readings-no-places": Record<string, never>;
  /** No column says how the readings were taken; `assumed` is what was taken for granted. */
  "readings-method-assumed": { readonly rows: number; readonly assumed: ReadingMethod };
  /** Readings by method: rates of different methods are never pooled. */
  "readings-several-methods": Readonly<Record<ReadingMethod, number>>;
  /** Traps, in a sheet without any column for the day they were set. */
  "readings-traps-undated": { readonly rows: number };
  /** Most points stand on several rows of one day: rows are parts of a count, and equal rows are no repeats. */
  "readings-several-per-day": { readonly rows: number };
  /** A sheet that looks pasted twice: `rows` copies were left out; `copies` are the first of them, `of` the rows they repeat. */
  "readings-pasted-twice": {
    readonly rows: number;
    readonly copies: readonly number[];
    readonly of: readonly number[];
  };
  /** Dates that say only a month, taken as its day 15; the first of them. */
  "readings-dates-month-only": { readonly rows: number; readonly value: string };
  /** Dates that stand as the serial number of a spreadsheet; the first of them, and how it was read. */
  "readings-dates-serial": { readonly rows: number; readonly value: string; readonly read: string };
  /** Rows that name another datum or zone than the sheet's usual one, by its name; each was converted to `used`. */
  "readings-mixed-crs": {
    readonly used: string;
    readonly usual: number;
    readonly others: readonly { readonly crs: string; readonly rows: number }[];
  };

  /** It comes in, but not on the map. */
  "reading-no-place": Record<string, never>;
  "reading-no-point": { readonly used: string };
  /** Neither fruits nor catches in this row. */
  "reading-empty": Record<string, never>;
  "reading-percent-only": { readonly column: string; readonly value: string };
  "reading-not-a-count": Cell;
  "reading-count-negative": Cell;
  "reading-count-decimals": Cell;
  /** "1,200": a count can only be `likely`; null when both readings are whole, or it may not be taken. */
  "reading-count-ambiguous": Cell & { readonly likely: number | null };
  "reading-percent-typed": Cell;
  "reading-number-left-out": { readonly column: string; readonly value: string };
  "reading-bored-above-counted": { readonly bored: number; readonly counted: number };
  "reading-bored-without-counted": { readonly bored: number };
  "reading-bored-missing": { readonly counted: number };
  "reading-nothing-counted": Record<string, never>;
  /** Per cent as typed and as computed from the row's own counts. */
  "reading-percent-differs": { readonly typed: string; readonly computed: number };
  "reading-percent-above-100": { readonly typed: string };
  "reading-positions-sum": { readonly sum: number; readonly opened: number };
  "reading-positions-above-bored": { readonly sum: number; readonly bored: number };
  "reading-date-missing": Record<string, never>;
  "reading-date-unread": { readonly column: string; readonly value: string };
  "reading-date-impossible": { readonly column: string; readonly value: string };
  "reading-date-future": { readonly column: string; readonly value: string };
  "reading-date-too-old": { readonly column: string; readonly value: string };
  "reading-trap-not-installed": Record<string, never>;
  "reading-trap-interval": { readonly days: number };
  "reading-trap-interval-long": { readonly days: number; readonly limit: number };
  "reading-method-unknown": { readonly value: string };
  "reading-method-mixed": Record<string, never>;
  "reading-method-differs": { readonly method: ReadingMethod };
  /** A trap whose reading or setting has a month and no day: no catches per day. */
  "reading-trap-no-day": { readonly column: string; readonly value: string };
  /** A text that looks like markup or a script. It stays a text. */
  "reading-markup": { readonly column: string; readonly value: string };
  "reading-repeated": { readonly point: string; readonly firstRow: number };
  "reading-point-apart": {
    readonly point: string;
    readonly metres: number;
    readonly firstRow: number;
  };
}
