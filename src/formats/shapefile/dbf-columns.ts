import { figureColumns } from "../out/figure-columns.ts";
import { uniqueNames } from "../out/unique-names.ts";
import type { OutRecords } from "../out-records.ts";

/** Bytes of a column's name, and of a text. */
const LONGEST_NAME = 10;
export const LONGEST_TEXT = 254;
/** Columns a table holds: its header's length is a 16-bit number. */
export const MOST_COLUMNS = 255;
/** Letters of a figure. */
const LONGEST_FIGURE = 18;

/** A column of a dBase table. `bytes`: its width. */
export interface DbfColumn {
  readonly column: string;
  /** At most 10 letters of ASCII. */
  readonly written: string;
  readonly type: "C" | "N";
  readonly bytes: number;
  readonly decimals: number;
}

const asciiName = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9_]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .replace(/^(?=\d)/, "c")
    .slice(0, LONGEST_NAME) || "columna";

/** The columns of a table, their names without accents, unique within 10 letters, as wide as their widest cell. */
export const dbfColumns = (records: OutRecords): readonly DbfColumn[] => {
  const columns = records.columns.slice(0, MOST_COLUMNS);
  const written = uniqueNames(columns, asciiName, (name, room) =>
    name.slice(0, LONGEST_NAME - room),
  );
  const figures = figureColumns(records);
  const encoder = new TextEncoder();
  return columns.map((column, c): DbfColumn => {
    const cells = records.cells.map((row) => row[c]!);
    const text = (): DbfColumn => {
      const widest = cells.reduce((most, cell) => Math.max(most, encoder.encode(cell).length), 1);
      const bytes = Math.min(widest, LONGEST_TEXT);
      return { column, written: written[c]!, type: "C", bytes, decimals: 0 };
    };
    if (!figures[c]) return text();
    const filled = cells.filter((cell) => cell !== "");
    const decimals = (filled[0]!.split(".")[1] ?? "").length;
    const bytes = filled.reduce((most, cell) => Math.max(most, cell.length), 1);
    const same = filled.every((cell) => (cell.split(".")[1] ?? "").length === decimals);
    if (!same || bytes > LONGEST_FIGURE) return text();
    return { column, written: written[c]!, type: "N", bytes, decimals };
  });
};
