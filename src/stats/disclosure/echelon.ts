import { inverse, times } from "./prime-field.ts";

/** Work left, in multiplications; what costs more is not begun. */
export interface Effort {
  left: number;
}

/** Thrown where the effort is used up; caught by the audit, which then refuses. */
export class EffortSpent extends Error {}

export const spend = (effort: Effort, multiplications: number): void => {
  effort.left -= multiplications;
  if (effort.left < 0) throw new EffortSpent();
};

interface Echelon {
  /** In the order of their pivots; what had none was nothing but zeros in `columns`. */
  readonly rows: readonly Float64Array[];
  readonly pivots: readonly number[];
}

const scaled = (row: Float64Array, column: number, p: number): Float64Array => {
  const scale = inverse(row[column]!, p);
  return row.map((entry) => (entry === 0 ? 0 : times(entry, scale, p)));
};

/** Takes the pivot row off the others so often that they are 0 in its column; most of its entries are 0 already. */
const eliminate = (
  pivot: Float64Array,
  column: number,
  others: readonly Float64Array[],
  p: number,
  effort: Effort,
): void => {
  const filled = [...pivot.keys()].filter((c) => pivot[c] !== 0);
  for (const row of others) {
    const factor = row[column]!;
    if (factor === 0) continue;
    spend(effort, filled.length);
    for (const c of filled) {
      const value = row[c]! - times(pivot[c]!, factor, p);
      row[c] = value < 0 ? value + p : value;
    }
  }
};

/** Rows combined until nothing is left of them in `columns`, and how many independent ones that took; the given are changed. */
export const clearColumns = (
  given: readonly Float64Array[],
  columns: readonly number[],
  p: number,
  effort: Effort,
): { readonly taken: number; readonly rest: readonly Float64Array[] } => {
  const waiting = [...given];
  for (const column of columns) {
    const found = waiting.findIndex((row) => row[column] !== 0);
    if (found < 0) continue;
    const [pivot] = waiting.splice(found, 1) as [Float64Array];
    eliminate(scaled(pivot, column, p), column, waiting, p, effort);
    if (waiting.length === 0) break;
  }
  return { taken: given.length - waiting.length, rest: waiting };
};

/**
 * Rows brought to reduced echelon form modulo the prime `p`, with pivots looked for in `columns` in the order given; the
 * rows handed in are changed. A row is wider than `columns` where it also carries what it was made of.
 */
export const echelon = (
  given: readonly Float64Array[],
  columns: readonly number[],
  p: number,
  effort: Effort,
): Echelon => {
  const waiting = [...given];
  const rows: Float64Array[] = [];
  const pivots: number[] = [];
  for (const column of columns) {
    const found = waiting.findIndex((row) => row[column] !== 0);
    if (found < 0) continue;
    const [first] = waiting.splice(found, 1) as [Float64Array];
    const pivot = scaled(first, column, p);
    eliminate(pivot, column, [...rows, ...waiting], p, effort);
    rows.push(pivot);
    pivots.push(column);
    if (waiting.length === 0) break;
  }
  return { rows, pivots };
};
