import { pauseOf } from "../../../../domain/pause.ts";
import type { ChangeDraft } from "../../../../domain/register/change.ts";
import type { RegisterBook } from "../../../register-book.ts";
import { hasOwnRepair, ownRepair } from "./own-repair.ts";
import type { WorkItem } from "./work-item.ts";
import type { WorkRecords } from "./work-record.ts";

/** Whether something proposes a mend of it, which a person may accept. */
export const mayBeRepaired = (item: WorkItem): boolean =>
  item.state !== "seen" && ((item.drafts?.length ?? 0) > 0 || hasOwnRepair(item));

/** The changes that mend one; null where there is no mend with a single reading. */
export async function repairOf(
  item: WorkItem,
  records: WorkRecords,
): Promise<readonly ChangeDraft[] | null> {
  if (item.drafts !== null && item.drafts.length > 0) return item.drafts;
  if (!hasOwnRepair(item) || item.row === null) return null;
  const record = records.of(item.row);
  return record && ownRepair(item, record, records);
}

/**
 * Accepts the repairs of all of a rule as one step. Two that are of one record are not made together: the second was
 * proposed for what the first changes, and comes again. Answers how many were made, and how many have none after all.
 */
export async function repairAll(
  items: readonly WorkItem[],
  records: WorkRecords,
  book: RegisterBook,
): Promise<{ readonly done: number; readonly left: number }> {
  const drafts: ChangeDraft[] = [];
  const rows = new Set<number>();
  let done = 0;
  let left = 0;
  // The work of a thread that is to stay able to listen: each breath lets the page answer.
  const pause = pauseOf({ signal: new AbortController().signal, progress: () => {} }, items.length);
  for (const item of items) {
    await pause(done + left);
    if (item.row !== null && rows.has(item.row)) continue;
    const own = await repairOf(item, records);
    if (own === null) left += 1;
    else {
      done += 1;
      drafts.push(...own);
      if (item.row !== null) rows.add(item.row);
    }
  }
  await book.change(drafts, items[0]?.issue.code);
  return { done, left };
}
