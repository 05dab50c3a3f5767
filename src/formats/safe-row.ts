import type { Properties } from "../domain/dataset.ts";

/**
 * An empty row for text from a file. Its prototype is an empty object without one, so that a column called `__proto__`
 * or `constructor` is a column like any other (and rows of one file share a shape, which `Object.create(null)` does not).
 */
function Row(this: object): void {}
Row.prototype = Object.freeze(Object.create(null));

const RowConstructor = Row as unknown as new () => Record<string, string>;

export const safeRow = (): Record<string, string> => new RowConstructor();

/** A row from column names and cells of the same order; missing cells are "". */
export function rowOf(columns: readonly string[], cells: readonly string[]): Properties {
  const row = safeRow();
  for (let i = 0; i < columns.length; i++) row[columns[i] as string] = cells[i] ?? "";
  return row;
}
