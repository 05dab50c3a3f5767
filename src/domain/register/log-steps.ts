import type { Change, LogEntry } from "./change.ts";

/** Changes that were made together. */
export interface LogStep {
  readonly group: string;
  readonly changes: readonly Change[];
}

export interface LogSteps {
  /** What stands, oldest first; the last is undone next. */
  readonly done: readonly LogStep[];
  /** What was undone and may be done again; the last comes first. A new change empties it. */
  readonly undone: readonly LogStep[];
}

/** Something that was done, not an undoing or redoing of it. */
export const isChange = (entry: LogEntry): entry is Change =>
  entry.kind !== "undo" && entry.kind !== "redo";

/** What a log comes to step by step. An undoing of what does not stand (two pages on one log) changes nothing. */
export function logSteps(log: readonly LogEntry[]): LogSteps {
  const done: { group: string; changes: Change[] }[] = [];
  let undone: { group: string; changes: Change[] }[] = [];
  for (const entry of log) {
    if (!isChange(entry)) {
      const [from, to] = entry.kind === "undo" ? [done, undone] : [undone, done];
      const at = from.findLastIndex(({ group }) => group === entry.group);
      if (at >= 0) to.push(...from.splice(at, 1));
    } else {
      const step = done.find(({ group }) => group === entry.group);
      if (step) step.changes.push(entry);
      else done.push({ group: entry.group, changes: [entry] });
      undone = [];
    }
  }
  return { done, undone };
}
