import type { LogEntry } from "../../../../domain/register/change.ts";
import { isChange } from "../../../../domain/register/log-steps.ts";

/** What happened: changes made together are one, each undoing and redoing is another. */
export const eventsIn = (log: readonly LogEntry[]): number => {
  const groups = new Set<string>();
  let turns = 0;
  for (const entry of log) {
    if (isChange(entry)) groups.add(entry.group);
    else turns += 1;
  }
  return groups.size + turns;
};
