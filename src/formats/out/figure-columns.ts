import type { OutRecords } from "../out-records.ts";

/** Digits every program keeps of a number. */
const SAFE_DIGITS = 15;

/** True for a text that is a number and is given back letter by letter by whoever reads it as one. */
export const isPlainFigure = (text: string): boolean =>
  /^-?\d+(?:\.\d+)?$/.test(text) &&
  text.replace(/\D/g, "").length <= SAFE_DIGITS &&
  String(Number(text)) === text;

/** By column: whether it may be written as numbers, empty cells apart, without changing a letter. */
export const figureColumns = ({ columns, cells, figures = [] }: OutRecords): readonly boolean[] => {
  const named = new Set(figures);
  return columns.map(
    (_, c) =>
      named.has(c) &&
      cells.some((row) => row[c] !== "") &&
      cells.every((row) => row[c] === "" || isPlainFigure(row[c] as string)),
  );
};
