import type { Change, LogEntry } from "./change.ts";
import { logSteps } from "./log-steps.ts";

/** What a change says something of, and what it says; null for what never stands against another. */
const saidBy = (change: Change): readonly [of: string, said: string] | null => {
  if (change.kind === "cell") return [`${change.row} ${change.column}`, change.after];
  if (change.kind === "shape") return [`${change.row} shape`, JSON.stringify(change.after)];
  // A row's number is given on the device: two new rows of one number are two plots.
  if (change.kind === "add") return [`${change.row} row`, change.id];
  return change.kind === "remove" ? [`${change.row} removed`, "removed"] : null;
};

const standing = (log: readonly LogEntry[], known: ReadonlySet<string>): readonly Change[] =>
  logSteps(log).done.flatMap(({ changes }) => changes.filter(({ id }) => !known.has(id)));

/**
 * Whether two logs of one register say different things of the same row since they went apart: the same cell or shape changed
 * otherwise, a row removed by one and changed by the other, or a new row of each with the same number.
 */
export const logsClash = (one: readonly LogEntry[], other: readonly LogEntry[]): boolean => {
  const [idsOne, idsOther] = [one, other].map((log) => new Set(log.map(({ id }) => id)));
  const [ofOne, ofOther] = [standing(one, idsOther!), standing(other, idsOne!)];
  const last = new Map<string, string>();
  for (const change of ofOne) {
    const said = saidBy(change);
    if (said) last.set(...said);
  }
  const lastOther = new Map<string, string>();
  for (const change of ofOther) {
    const said = saidBy(change);
    if (said) lastOther.set(...said);
  }
  const touched = (changes: readonly Change[], removed: ReadonlyMap<string, string>): boolean =>
    changes.some(
      (change) =>
        (change.kind === "cell" || change.kind === "shape") && removed.has(`${change.row} removed`),
    );
  if (touched(ofOne, lastOther) || touched(ofOther, last)) return true;
  return [...last].some(([of, said]) => lastOther.has(of) && lastOther.get(of) !== said);
};
