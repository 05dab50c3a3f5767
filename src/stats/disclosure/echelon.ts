import { inverse, times } from "./prime-field.ts";

/** Work left, in multiplications; what costs more is not begun. */
export interface Effort {
  left: number;
}

/** Thrown by {@link echelon} where the effort is used up; caught by the audit, which then refuses. */
export class EffortSpent extends Error {}

interface Echelon {
  /** Rows with a pivot, in the order of their pivots; the others are nothing but zeros in `columns`. */
  readonly rows: readonly Float64Array[];
  readonly pivots: readonly number[];
  /** Rows without a pivot in `columns`. */
  readonly rest: readonly Float64Array[];
}

const subtract = (row: Float64Array, from: Float64Array, factor: number, p: number): void => {
  for (let c = 0; c < row.length; c += 1) {
    const entry = row[c]!;
    if (entry === 0) continue;
    const value = from[c]! - times(entry, factor, p);
    from[c] = value < 0 ? value + p : value;
  }
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
    const [pivot] = waiting.splice(found, 1) as [Float64Array];
    const scale = inverse(pivot[column]!, p);
    for (let c = 0; c < pivot.length; c += 1) pivot[c] = times(pivot[c]!, scale, p);
    for (const row of [...rows, ...waiting]) {
      const factor = row[column]!;
      if (factor === 0) continue;
      effort.left -= row.length;
      if (effort.left < 0) throw new EffortSpent();
      subtract(pivot, row, factor, p);
    }
    rows.push(pivot);
    pivots.push(column);
    if (waiting.length === 0) break;
  }
  return { rows, pivots, rest: waiting };
};
