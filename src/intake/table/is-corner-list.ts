import type { TableReading } from "../../formats/format-reading.ts";

/** A code as lines of one outline share it. */
export const codeKey = (cell: string | undefined): string =>
  (cell ?? "").trim().replace(/\s+/g, " ").toLowerCase();

/** "3", "V3", "P-03" as 3; "A" as 1; null for anything else. */
export function cornerNumber(cell: string): number | null {
  const text = cell.trim();
  const digits = /(\d{1,6})\D*$/.exec(text);
  if (digits) return Number(digits[1]);
  return /^[a-z]$/i.test(text) ? text.toLowerCase().charCodeAt(0) - 96 : null;
}

/** Columns that number the corners of one outline, and nothing else. */
const CORNER_COLUMN = /v[eé]rtice|vertex|vertices|esquina|corner|hito/i;
/** Corners that make an outline. */
const LEAST_CORNERS = 3;

/**
 * A table with no codes is one outline when it is to be an area, or when its column says "vértice": the corner table
 * of a decree. The numbers must run, so that no list of points is taken for one.
 */
function isOneOutline(table: TableReading, orden: number | null, area: boolean): boolean {
  if (orden === null || table.cells.length < LEAST_CORNERS) return false;
  if (!area && !CORNER_COLUMN.test(table.columns[orden] ?? "")) return false;
  const numbers = table.cells.map((record) => cornerNumber(record[orden] ?? ""));
  return numbers.every(
    (number, i) => number !== null && (i === 0 || number === numbers[i - 1]! + 1),
  );
}

/**
 * The code of each line as lines of one outline share it. Where merged cells left it only beside the first corner, the
 * corners that are numbered on from there take it.
 */
export function cornerCodes(table: TableReading, code: number, orden: number | null): string[] {
  let last = "";
  let due: number | null = null;
  return table.cells.map((record) => {
    const own = codeKey(record[code]);
    const number = orden === null ? null : cornerNumber(record[orden] ?? "");
    if (own !== "") last = own;
    else if (number === null || number !== due) last = "";
    due = number === null ? null : number + 1;
    return last;
  });
}

/**
 * One line a corner, like a cuadro de coordenadas: codes repeat and a column numbers the corners, or nearly every code
 * stands on three lines and more.
 */
export function isCornerList(
  table: TableReading,
  code: number,
  orden: number | null,
  area: boolean,
): boolean {
  if (code === -1) return isOneOutline(table, orden, area);
  const tally = new Map<string, number>();
  for (const key of cornerCodes(table, code, orden)) {
    if (key !== "") tally.set(key, (tally.get(key) ?? 0) + 1);
  }
  if (tally.size === 0) return false;
  let many = 0;
  let lines = 0;
  for (const times of tally.values()) {
    lines += times;
    if (times >= 3) many++;
  }
  const share = many / tally.size;
  if (orden !== null) return share > 0.3 || (share > 0 && lines / tally.size >= 2);
  return share > 0.8 && lines / tally.size >= 3.5;
}
