import { readFile } from "node:fs/promises";
import Papa from "papaparse";

export type Row = Readonly<Record<string, string>>;

/** Rows of a UTF-8 CSV in `data/`, by column name. Throws on a malformed row: the figures are ours. */
export const readTable = async (path: string): Promise<readonly Row[]> => {
  const text = await readFile(path, "utf8");
  const { data, errors } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  const [first] = errors;
  if (first) throw new Error(`${path}, row ${first.row}: ${first.message}`);
  return data;
};

/** The number in a column; throws where it is none. */
export const numberIn = (row: Row, column: string): number => {
  const text = row[column]?.trim();
  const value = Number(text);
  if (!text || !Number.isFinite(value)) throw new Error(`${column}: "${text}" is no number`);
  return value;
};

/** The text in a column; throws where the column is missing. */
export const textIn = (row: Row, column: string): string => {
  const text = row[column];
  if (text === undefined) throw new Error(`no column ${column}`);
  return text.trim();
};
