import { writeCsv } from "../formats/csv/write-csv.ts";
import type { Locale } from "../i18n/locale.ts";

export type ExportValue = string | number | boolean | null;

/** One column of a file: its name for programs, its head for people, its value in each row. */
export interface ExportColumn<R> {
  readonly key: string;
  readonly head: Readonly<Record<Locale, string>>;
  readonly value: (row: R) => ExportValue;
  /** Decimals people get; whole figures if left out. */
  readonly decimals?: number;
  /** What people read instead of a value for programs: the class in words. */
  readonly words?: (row: R, locale: Locale) => string;
}

/** Rows of any kind with their columns: one table of the screen. */
export interface ExportTable<R> {
  readonly columns: readonly ExportColumn<R>[];
  readonly rows: readonly R[];
}

/** Names and values that say what a file is from. */
export type Facts = Readonly<Record<string, ExportValue>>;

const NO_VALUE: Readonly<Record<Locale, string>> = {
  "es-PE": "no existe",
  en: "does not exist",
};

/** A figure that does not exist is null, whatever stood for it inside. */
const known = (value: ExportValue): ExportValue =>
  typeof value === "number" && !Number.isFinite(value) ? null : value;

const people = <R>(column: ExportColumn<R>, row: R, locale: Locale): string => {
  if (column.words) return column.words(row, locale);
  const value = known(column.value(row));
  if (value === null) return NO_VALUE[locale];
  return typeof value === "number" ? value.toFixed(column.decimals ?? 0) : String(value);
};

const machine = (value: ExportValue | undefined): string => {
  const is = known(value ?? null);
  return is === null ? "" : String(is);
};

/**
 * A table for a spreadsheet of Peru: BOM, `;`, decimal point without thousands commas, then an empty line and where it
 * comes from. What does not exist is said in words. Cells never start a formula.
 */
export const tableForPeople = <R>(
  { columns, rows }: ExportTable<R>,
  foot: readonly (readonly string[])[],
  locale: Locale,
): string =>
  writeCsv(
    [
      columns.map(({ head }) => head[locale]),
      ...rows.map((row) => columns.map((column) => people(column, row, locale))),
      [],
      ...foot,
    ],
    { delimiter: ";", bom: true },
  );

/**
 * A table for programs: comma, UTF-8 without BOM, every digit, empty for what does not exist, and the facts repeated in
 * every row so that the table alone can be checked.
 */
export const tableForMachines = <R>({ columns, rows }: ExportTable<R>, facts: Facts): string => {
  const same = Object.values(facts).map(machine);
  return writeCsv(
    [
      [...columns.map(({ key }) => key), ...Object.keys(facts)],
      ...rows.map((row) => [...columns.map((column) => machine(column.value(row))), ...same]),
    ],
    { delimiter: ",", bom: false },
  );
};
