import type { DBSchema, IDBPDatabase } from "idb";
import type { Issue } from "../domain/issue/issue.ts";
import { ownDatabase } from "./own-database.ts";
import { assertWriter } from "./project-writer.ts";
import { storageReason } from "./storage-reason.ts";

/** The walk under way, line by line, on this device. Every failure of the browser's storage is an issue, never an exception. */
export interface WalkJournal {
  /** All lines in the order they were written; null where the browser would not give them (said through `onIssue`). */
  read(): Promise<readonly unknown[] | null>;
  /** Adds lines, all or none, on disk before it is true; false when the browser refused (said through `onIssue`). */
  append(lines: readonly object[]): Promise<boolean>;
  /** Takes all lines away for good; false when the browser refused. */
  clear(): Promise<boolean>;
}

export interface JournalSchema extends DBSchema {
  lines: { key: number; value: object };
}

/** Makes the database of the walk under way. */
export const makeJournal = (db: IDBPDatabase<JournalSchema>): void => {
  db.createObjectStore("lines", { autoIncrement: true });
};

const open = ownDatabase<JournalSchema>("lindero-recorrido", 1, makeJournal);

/** All lines of the walk under way, for the project's file. Rejects where the browser refuses. */
export const readWalkLines = async (): Promise<readonly unknown[]> =>
  (await open()).getAll("lines");

/** A journal in an IndexedDB database of its own; nothing is opened until the first call. */
export const createWalkJournal = (onIssue: (issue: Issue) => void): WalkJournal => {
  const attempt = async <T>(fallback: T, act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (cause) {
      const params = { reason: storageReason(cause) };
      onIssue({ code: "notebook-failed", severity: "warning", source: { file: "" }, params });
      return fallback;
    }
  };
  return {
    read: () => attempt<readonly unknown[] | null>(null, () => readWalkLines()),
    append: (lines) =>
      attempt(false, async () => {
        await assertWriter();
        // On disk before it counts: a phone that goes out the next second still has it.
        const transaction = (await open()).transaction("lines", "readwrite", {
          durability: "strict",
        });
        for (const line of lines) void transaction.store.add(line);
        transaction.commit();
        await transaction.done;
        return true;
      }),
    clear: () =>
      attempt(false, async () => {
        await assertWriter();
        await (await open()).clear("lines");
        return true;
      }),
  };
};
