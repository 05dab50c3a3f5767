import type { CellValue } from "./sheet-cells.ts";

/** Digits a spreadsheet keeps of a number. */
const DIGITS = 15;
/** One mark before three digits has two readings in a text; a number of a cell has one, so a zero is put behind it. */
const TWO_READINGS = /^-?[1-9]\d{0,2}\.\d{3}$/;

/** What a format shows besides its figures: quoted and escaped letters, colours, conditions. */
const LITERAL = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

const bare = (format: string): string => (format.split(";")[0] ?? "").replace(LITERAL, "");

function numberText(value: number): string {
  const text = String(Number(value.toPrecision(DIGITS)));
  return TWO_READINGS.test(text) ? `${text}0` : text;
}

const two = (n: number): string => String(n).padStart(2, "0");

function dateText(date: Date, format: string): string {
  if (Number.isNaN(date.getTime())) return "#NUM!";
  const shown = bare(format).toLowerCase();
  const [hours, minutes, seconds] = [
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
  ];
  const clock = `${two(hours)}:${two(minutes)}${seconds === 0 ? "" : `:${two(seconds)}`}`;
  if (/h/.test(shown) && !/[yd]/.test(shown)) return clock;
  const month = `${String(date.getUTCFullYear()).padStart(4, "0")}-${two(date.getUTCMonth() + 1)}`;
  // "mar-26": whoever wrote it gave no day, and the first is the spreadsheet's.
  if (/y/.test(shown) && !/d/.test(shown)) return month;
  const day = `${month}-${two(date.getUTCDate())}`;
  return hours + minutes + seconds === 0 ? day : `${day} ${clock}`;
}

/**
 * A cell as text: numbers with a point and every digit kept, dates as in ISO 8601, percentages with their sign, codes with
 * the zeros their format puts in front, errors as they stand. `format` is the cell's number format, "" for the general one.
 */
export function cellText(value: CellValue, format: string): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "VERDADERO" : "FALSO";
  if (value instanceof Date) return dateText(value, format);
  if (!Number.isFinite(value)) return "#NUM!";
  const shown = bare(format);
  if (shown.includes("%")) return `${numberText(value * 100)}%`;
  if (/^0{2,}$/.test(shown) && Number.isInteger(value) && value >= 0) {
    return String(value).padStart(shown.length, "0");
  }
  return numberText(value);
}
