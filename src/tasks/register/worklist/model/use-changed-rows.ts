import { useEffect, useRef } from "react";
import type { LogEntry } from "../../../../domain/register/change.ts";
import { isChange } from "../../../../domain/register/log-steps.ts";

const NONE: ReadonlySet<number> = new Set();

/** Rows that entries of a log are of; an undoing is of those it undoes. */
export function rowsOfEntries(
  entries: readonly LogEntry[],
  log: readonly LogEntry[],
): ReadonlySet<number> {
  const groups = new Set(entries.map(({ group }) => group));
  const rows = new Set<number>();
  for (const entry of log) {
    if (!isChange(entry) || !groups.has(entry.group)) continue;
    if (entry.kind === "apart") for (const row of entry.rows) rows.add(row);
    else rows.add(entry.row);
  }
  return rows;
}

/** Rows changed since the register was last read and checked: what is said of them is of before the change. */
export function useChangedRows(log: readonly LogEntry[], pending: boolean): ReadonlySet<number> {
  const settled = useRef(log.length);
  useEffect(() => {
    if (!pending) settled.current = log.length;
  }, [log, pending]);
  return pending ? rowsOfEntries(log.slice(settled.current), log) : NONE;
}
