import type { LogEntry } from "./change.ts";

/** The row a new record gets: beyond all of the file and all that were ever added, so that no row has two meanings. */
export function nextRow(rows: Iterable<number>, log: readonly LogEntry[]): number {
  let last = 0;
  for (const row of rows) last = Math.max(last, row);
  for (const entry of log) if (entry.kind === "add") last = Math.max(last, entry.row);
  return last + 1;
}
