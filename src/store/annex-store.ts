import type { AnnexEntry } from "../domain/annex/annex-entry.ts";
import type { Issue } from "../domain/issue/issue.ts";
import { openNotebook } from "./notebook.ts";
import { assertWriter } from "./project-writer.ts";
import { storageReason } from "./storage-reason.ts";
import { holdUnkept, releaseUnkept } from "./unkept-words.ts";

/** What a ranger wrote to annexes on this device. Every failure of the browser's storage is an issue, never an exception. */
export interface AnnexStore {
  /** All entries of one register; null where the browser would not give them (said through `onIssue`). */
  of(register: string): Promise<readonly AnnexEntry[] | null>;
  /** Keeps one entry in place of the one before; false when the browser refused (said through `onIssue`). */
  keep(entry: AnnexEntry): Promise<boolean>;
}

/** Id of an entry: that of the register, a space, and the plot's place in it. */
export const annexId = (register: string, place: number): string => `${register} ${place}`;

/** Entries in the browser's IndexedDB; nothing is opened until the first call. */
export const createAnnexStore = (onIssue: (issue: Issue) => void): AnnexStore => {
  const attempt = async <T>(fallback: T, act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (cause) {
      onIssue({
        code: "notebook-failed",
        severity: "warning",
        source: { file: "" },
        params: { reason: storageReason(cause) },
      });
      return fallback;
    }
  };
  return {
    of: (register) =>
      attempt<readonly AnnexEntry[] | null>(null, async () => {
        // "id 0" to "id 9…": a place is a figure, and ":" follows 9.
        const own = IDBKeyRange.bound(`${register} 0`, `${register} :`);
        return (await openNotebook()).getAll("annexes", own);
      }),
    keep: async (entry) => {
      const kept = await attempt(false, async () => {
        await assertWriter();
        const transaction = (await openNotebook()).transaction("annexes", "readwrite");
        const put = transaction.store.put(entry);
        // Told to end by itself: a page that is going would not be there to hear that the writing is done.
        transaction.commit();
        await Promise.all([put, transaction.done]);
        return true;
      });
      if (kept) releaseUnkept("annexes", entry.id);
      else holdUnkept({ of: "annexes", value: entry });
      return kept;
    },
  };
};
