import type { LogEntry } from "../domain/register/change.ts";
import { nextRow } from "../domain/register/next-row.ts";
import type { IntakeReport } from "./intake-report.ts";

/** Every row of a file that a record stands on, accepted, refused or taken away. */
function* rowsOfFile(report: IntakeReport): Iterable<number> {
  yield* report.dataset?.rows ?? [];
  yield* report.acceptedLines ?? [];
  for (const { row, moreLines } of report.refused) {
    yield row;
    for (const line of moreLines ?? []) yield line.row;
  }
  for (const { row } of report.removed ?? []) yield row;
}

/**
 * The first row beyond every record and every change of a register: what an added record gets. Rows of a table begin under
 * its heads, those of other files at 1: where the first stands says which.
 */
export function rowForNew(report: IntakeReport, log: readonly LogEntry[]): number {
  let first = Number.POSITIVE_INFINITY;
  const rows = [...rowsOfFile(report)];
  for (const row of rows) first = Math.min(first, row);
  if (first !== Number.POSITIVE_INFINITY) rows.push(first + report.counts.lines - 1);
  return nextRow(rows, log);
}
