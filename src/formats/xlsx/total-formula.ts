import type { CellNote } from "./sheet-cells.ts";

const SUMMING = /^(?:_xlfn\.)?(?:SUM|SUBTOTAL|AVERAGE|COUNTA?|MEDIAN|MIN|MAX|AGGREGATE)\(/i;
const ROW_NAMED = /\$?[A-Z]{1,3}\$?(\d+)/gi;

/** A formula that makes one figure of several. */
export const isSumming = (formula: string): boolean => SUMMING.test(formula);

/** A formula over other rows than its own. */
const sumsOthers = (formula: string, row: number): boolean => {
  if (!isSumming(formula)) return false;
  const rows = [...formula.matchAll(ROW_NAMED)].map(([, named]) => Number(named));
  return rows.length > 0 && !rows.includes(row);
};

/**
 * The first formula of a row that holds nothing but sums or means of other rows and at most one word: a total line, whether
 * or not it says so. null for any other row. `row` is the sheet's own number.
 */
export function totalFormula(
  record: readonly string[],
  cellAt: (column: number) => CellNote | undefined,
  row: number,
): string | null {
  let first: string | null = null;
  let words = 0;
  for (let c = 0; c < record.length; c++) {
    const formula = cellAt(c)?.formula;
    if (formula === undefined) {
      if (record[c] !== "") words++;
    } else if (!sumsOthers(formula, row)) return null;
    else first ??= `=${formula}`;
  }
  return words > 1 ? null : first;
}
