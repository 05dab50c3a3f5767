import { parseNumber } from "../../domain/written/parse-number.ts";

/** A count in a cell: a whole number from 0, or why it is none. */
export type CountReading =
  | { readonly kind: "count"; readonly value: number }
  | { readonly kind: "missing" }
  | { readonly kind: "none" }
  | { readonly kind: "negative" }
  | { readonly kind: "decimals"; readonly value: number }
  /** "4.5 %", "4,5%". */
  | { readonly kind: "percent" }
  /** "1,200": `likely` is the only whole reading; null where both are whole ("30.000"). */
  | { readonly kind: "ambiguous"; readonly likely: number | null };

const DIGITS = /^\d{1,9}$/;
/** No sheet counts so many fruits or insects in one row. */
const MOST = 1e9;

/** A count as people write it: 300, "300 ", 300.0, "1 200", "1,200". Nothing is ever rounded. */
export function parseCount(cell: string): CountReading {
  if (DIGITS.test(cell)) return { kind: "count", value: Number(cell) };
  const text = cell.trim();
  if (/\d\s*%$/.test(text)) return { kind: "percent" };
  const read = parseNumber(text);
  if (read.kind === "missing" || read.kind === "none") return read;
  if (read.kind === "ambiguous") {
    if (read.thousands < 0) return { kind: "negative" };
    return { kind: "ambiguous", likely: Number.isInteger(read.decimal) ? null : read.thousands };
  }
  const { value } = read;
  if (value < 0) return { kind: "negative" };
  if (value > MOST) return { kind: "none" };
  return Number.isInteger(value)
    ? { kind: "count", value: value + 0 }
    : { kind: "decimals", value };
}
