import type { Locale } from "../../../i18n/locale.ts";
import type { CornerRow } from "./corner-rows.ts";
import { cornerTexts } from "./texts/corner-texts.ts";

/** How a corner table is set, as its style sheet has it. */
export interface CornerSetting {
  readonly textPt: number;
  readonly headPt: number;
  /** Millimetres left and right of a cell; right of a corner's name there are `NAME_END`. */
  readonly side: number;
}

export const USUAL_CORNERS: CornerSetting = { textPt: 8.5, headPt: 7.5, side: 1.2 };
/** For very many corners. */
export const DENSE_CORNERS: CornerSetting = { textPt: 6.8, headPt: 6.5, side: 0.8 };
const NAME_END = 2;
const MM_PER_PT = 25.4 / 72;

/** Ems of a letter of the paper's typeface at its heavier weight, tabular digits: measured, or rather too wide. */
const emOf = (letter: string): number => {
  if (/[0-9]/.test(letter)) return 0.632;
  if (/[.,]/.test(letter)) return 0.26;
  if (letter === " ") return 0.31;
  if (/[mwMW]/.test(letter)) return 0.88;
  return letter !== letter.toLowerCase() ? 0.69 : 0.55;
};

const millimetres = (text: string, points: number): number =>
  Array.from(text).reduce((ems, letter) => ems + emOf(letter), 0) * points * MM_PER_PT;

/** Millimetres that a corner table needs so that no cell, head or figure, touches the next: each column is as wide as its longest. */
export const cornerTableWidth = (
  rows: readonly CornerRow[],
  places: boolean,
  { textPt, headPt, side }: CornerSetting,
  locale: Locale,
): number => {
  const t = cornerTexts[locale];
  const column = (head: string, cells: (row: CornerRow) => string, padding = 2 * side): number =>
    padding +
    rows.reduce(
      (most, row) => Math.max(most, millimetres(cells(row), textPt)),
      millimetres(head, headPt),
    );
  return [
    column(places ? t.place : t.vertex, ({ name }) => name, side + NAME_END),
    column(t.east, ({ east }) => east),
    column(t.north, ({ north }) => north),
    places ? 0 : column(t.side, ({ side: metres }) => metres),
    rows[0]?.origin === undefined ? 0 : column(t.origin, ({ origin = "" }) => origin),
  ].reduce((sum, width) => sum + width);
};

/** Millimetres a letter of the title over a table takes. */
const TITLE_LETTER = 2.1;

/** Of the title on one line. */
export const cornerTitleWidth = (title: string): number => TITLE_LETTER * title.length;
