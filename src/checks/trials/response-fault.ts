import { type Finding, finding } from "../../domain/issue/finding.ts";
import type { ResponseField } from "../../domain/trials/trial-field.ts";
import { shownCell } from "../readings/count-fault.ts";

/** What the known responses end at: per cent, and points of a cupping. */
const LIMITS: Readonly<Partial<Record<ResponseField, number>>> = {
  roya_pct: 100,
  taza_puntos: 100,
  broca_pct: 100,
};

/** Whether a response ends somewhere, so that a figure beyond it is refused. */
export const hasLimit = (field: ResponseField | null): boolean =>
  field !== null && LIMITS[field] !== undefined;

/** A figure that a known response cannot have; null for all others, and for responses of the file's own. */
export function responseFault(
  field: ResponseField | null,
  value: number,
  column: string,
  cell: string,
): Finding | null {
  if (field === null) return null;
  const limit = LIMITS[field];
  const params = { column, value: shownCell(cell) };
  if (limit !== undefined && (value < 0 || value > limit)) {
    return finding("warning", "trial-value-outside", { ...params, limit }, column);
  }
  return value < 0 ? finding("warning", "trial-value-negative", params, column) : null;
}
