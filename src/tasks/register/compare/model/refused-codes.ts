import { isCode } from "../../../../answers/register/compare/compare-side.ts";
import type { Dataset } from "../../../../domain/dataset.ts";

type Register = Pick<Dataset, "ids" | "rows" | "issues">;

export interface RefusedRows {
  /** Rows of the file that did not enter the register. */
  readonly count: number;
  /** By code, the first such row of it; codes that a row which entered has too are not here. */
  readonly rowOf: ReadonlyMap<string, number>;
}

const known = new WeakMap<Register, RefusedRows>();

/** What a register's file has and the register has not: without it a plot whose row was refused would be called gone. */
export const refusedRows = (register: Register): RefusedRows => {
  const before = known.get(register);
  if (before) return before;
  const entered = new Set(register.rows);
  const codes = new Set(register.ids);
  const rows = new Set<number>();
  const rowOf = new Map<string, number>();
  for (const { severity, source } of register.issues) {
    const { row, featureId } = source;
    if (severity !== "error" || row === undefined || entered.has(row)) continue;
    rows.add(row);
    if (featureId === undefined || !isCode(featureId) || codes.has(featureId)) continue;
    if (!rowOf.has(featureId)) rowOf.set(featureId, row);
  }
  const found = { count: rows.size, rowOf };
  known.set(register, found);
  return found;
};
