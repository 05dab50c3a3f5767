const NUMBER = /^[-+−]?[\d.,'\s\u00a0]*\d[\d.,'\s\u00a0]*$/;
const COORDINATE = /\d{3}|\d[.,]\d/;
const WKT = /^(?:SRID=\d+;)?\s*(?:MULTI)?(?:POINT|POLYGON|LINESTRING)\b/i;

export const isNumber = (cell: string): boolean => NUMBER.test(cell.trim());
export const isName = (cell: string): boolean => {
  const text = cell.trim();
  return text !== "" && /[\p{L}#°]/u.test(text) && !WKT.test(text) && !/\d{3}/.test(text);
};

/**
 * Which of the first records holds the names of the columns: the first in which at least two cells (or the only one) are
 * words and none is a coordinate; titles above it have fewer cells. null when the first full record is data already.
 */
export function findHeader(sample: readonly (readonly string[])[]): number | null {
  const width = typicalWidth(sample);
  for (let i = 0; i < Math.min(sample.length, 15); i++) {
    const cells = sample[i] as readonly string[];
    const filled = cells.filter((cell) => cell.trim() !== "");
    if (filled.length < Math.min(2, width) || filled.length < width / 2) continue;
    const next = sample[i + 1] ?? [];
    if (countsUp(cells, next)) return i;
    const data = cells.some(
      (cell, c) =>
        WKT.test(cell.trim()) ||
        (isNumber(cell) && COORDINATE.test(cell) && !(isYear(cell) && !isYear(next[c] ?? ""))),
    );
    if (data) return null;
    const names = filled.filter(isName).length;
    if (names >= Math.min(2, width) && names >= filled.length / 2) return i;
  }
  return null;
}

/** Years name columns of harvests; under one that does no year stands. */
const isYear = (cell: string): boolean => /^(?:19|20)\d\d$/.test(cell.trim());

/** "1;2;3;4" over a record that is none: columns that somebody numbered. */
const countsUp = (cells: readonly string[], next: readonly string[]): boolean => {
  const counts = (all: readonly string[]): boolean =>
    all.length > 1 && all.every((cell, c) => cell.trim() === String(c + 1));
  return counts(cells) && !counts(next) && next.some((cell) => cell.trim() !== "");
};

/** The most frequent number of cells. */
function typicalWidth(sample: readonly (readonly string[])[]): number {
  const tally = new Map<number, number>();
  for (const { length } of sample) tally.set(length, (tally.get(length) ?? 0) + 1);
  let width = 1;
  let most = 0;
  for (const [length, times] of tally) {
    if (times > most || (times === most && length > width)) {
      width = length;
      most = times;
    }
  }
  return width;
}
