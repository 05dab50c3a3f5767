import { csvCell } from "./csv-cell.ts";

export interface CsvStyle {
  /** ";" where people of Peru open it with Excel, "," for programs. */
  readonly delimiter?: ";" | "," | "\t";
  /** A byte order mark, without which Excel reads UTF-8 as Latin-1. */
  readonly bom?: boolean;
}

/** Rows as a delimited text with CRLF line ends. No cell can start a formula in a spreadsheet. */
export function writeCsv(
  rows: Iterable<readonly string[]>,
  { delimiter = ";", bom = true }: CsvStyle = {},
): string {
  const lines: string[] = [];
  for (const row of rows) lines.push(row.map((cell) => csvCell(cell, delimiter)).join(delimiter));
  const text = lines.length === 0 ? "" : `${lines.join("\r\n")}\r\n`;
  return bom ? `\ufeff${text}` : text;
}
