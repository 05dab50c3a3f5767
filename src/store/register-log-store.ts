import type { DBSchema, IDBPDatabase } from "idb";
import type { Issue } from "../domain/issue/issue.ts";
import type { LogEntry } from "../domain/register/change.ts";
import { holdPage, letPageGo } from "./hold-page.ts";
import { ownDatabase } from "./own-database.ts";
import { assertWriter } from "./project-writer.ts";
import { storageReason } from "./storage-reason.ts";

/** What was changed in registers on this device. Every failure of the browser's storage is an issue, never an exception. */
export interface RegisterLogStore {
  /** All of one register, oldest first; with what the browser refused to keep while the page lives. */
  of(register: string): Promise<readonly LogEntry[]>;
  /** Adds entries together or not at all; false when the browser refused (said through `onIssue`). */
  append(register: string, entries: readonly LogEntry[]): Promise<boolean>;
  /** Adds those that are not there yet, as a project file brings them. */
  merge(register: string, entries: readonly LogEntry[]): Promise<boolean>;
  /** Adds what was refused before, where it may be kept now; true when nothing is left. */
  retry(): Promise<boolean>;
  /** Takes all of one register away for good. */
  forget(register: string): Promise<void>;
}

interface Kept {
  readonly register: string;
  readonly entry: LogEntry;
}

export interface LogSchema extends DBSchema {
  entries: { key: number; value: Kept; indexes: { register: string } };
}

/** Makes the database of logs. */
export const makeLogs = (db: IDBPDatabase<LogSchema>): void => {
  const entries = db.createObjectStore("entries", { autoIncrement: true });
  entries.createIndex("register", "register");
};

const heldAs = (register: string): string => `changes ${register}`;

/** Logs in an IndexedDB database of their own, in the order they were written; opened with the first call. */
export const createRegisterLogStore = (onIssue: (issue: Issue) => void): RegisterLogStore => {
  const database = ownDatabase<LogSchema>("lindero-cambios", 1, makeLogs);
  const refused = new Map<string, readonly LogEntry[]>();

  const attempt = async <T>(fallback: T, act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (cause) {
      const params = { reason: storageReason(cause) };
      onIssue({ code: "notebook-failed", severity: "warning", source: { file: "" }, params });
      return fallback;
    }
  };

  const kept = (register: string): Promise<readonly LogEntry[]> =>
    attempt<readonly LogEntry[]>([], async () => {
      const all = await (await database()).getAllFromIndex("entries", "register", register);
      return all.map(({ entry }) => entry);
    });

  const append = async (register: string, entries: readonly LogEntry[]): Promise<boolean> => {
    const done = await attempt(false, async () => {
      await assertWriter();
      const transaction = (await database()).transaction("entries", "readwrite");
      for (const entry of entries) void transaction.store.add({ register, entry });
      await transaction.done;
      return true;
    });
    if (!done) {
      refused.set(register, [...(refused.get(register) ?? []), ...entries]);
      holdPage(heldAs(register));
    }
    return done;
  };

  return {
    of: async (register) => [...(await kept(register)), ...(refused.get(register) ?? [])],
    append,
    merge: async (register, entries) => {
      const known = new Set((await kept(register)).map(({ id }) => id));
      return append(
        register,
        entries.filter(({ id }) => !known.has(id)),
      );
    },
    retry: async () => {
      const waiting = [...refused];
      refused.clear();
      for (const [register] of waiting) letPageGo(heldAs(register));
      const done = await Promise.all(
        waiting.map(([register, entries]) => append(register, entries)),
      );
      return done.every(Boolean);
    },
    forget: (register) => {
      refused.delete(register);
      letPageGo(heldAs(register));
      return attempt(undefined, async () => {
        await assertWriter();
        const transaction = (await database()).transaction("entries", "readwrite");
        const keys = await transaction.store.index("register").getAllKeys(register);
        for (const key of keys) void transaction.store.delete(key);
        await transaction.done;
      });
    },
  };
};
