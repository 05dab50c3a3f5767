import type { ReadingColumns } from "../../../../domain/readings/reading-columns.ts";
import { passes } from "./passes.ts";
import type { ReadingFilter } from "./reading-filter.ts";

/** Places of the readings that pass a filter, ascending. */
export function keptReadings(columns: ReadingColumns, filter: ReadingFilter): Int32Array {
  const ok = passes(columns, filter);
  const kept = new Int32Array(columns.point.length);
  let used = 0;
  for (let i = 0; i < columns.point.length; i++) if (ok(i)) kept[used++] = i;
  return kept.slice(0, used);
}
