/** What a spreadsheet takes for the start of a formula, full-width forms and leading blanks included. */
const FORMULA = /^[\s\u200b-\u200f\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]/;
/** A tab or line end in front is dropped by some spreadsheets, and what follows is run. */
const DROPPED = /^[\t\r\n]/;
const PLAIN_NUMBER = /^[-+]?\d+(?:[.,]\d+)?(?:e[-+]?\d{1,3})?$/i;

/** The text, with an apostrophe before it where a spreadsheet would run it. Plain numbers stay numbers. */
export function guardFormula(text: string): string {
  if (PLAIN_NUMBER.test(text)) return text;
  return FORMULA.test(text) || DROPPED.test(text) ? `'${text}` : text;
}

/** One cell of a delimited file: never a formula, quoted where it must be. */
export function csvCell(text: string, delimiter: string): string {
  const safe = guardFormula(text);
  const quoted =
    safe.includes(delimiter) || /["\r\n]/.test(safe) || safe !== safe.trim() || safe === "\u0000";
  return quoted ? `"${safe.replaceAll('"', '""')}"` : safe;
}
