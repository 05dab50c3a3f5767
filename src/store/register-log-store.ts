import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Issue } from "../domain/issue/issue.ts";
import type { LogEntry } from "../domain/register/change.ts";

/** What was changed in registers on this device. Every failure of the browser's storage is an issue, never an exception. */
export interface RegisterLogStore {
  /** All of one register, oldest first; with what the browser refused to keep while the page lives. */
  of(register: string): Promise<readonly LogEntry[]>;
  /** Adds entries together or not at all; false when the browser refused (said through `onIssue`). */
  append(register: string, entries: readonly LogEntry[]): Promise<boolean>;
  /** Adds those that are not there yet, as a project file brings them. */
  merge(register: string, entries: readonly LogEntry[]): Promise<boolean>;
  /** Takes all of one register away for good. */
  forget(register: string): Promise<void>;
}

interface Kept {
  readonly register: string;
  readonly entry: LogEntry;
}

interface Schema extends DBSchema {
  entries: { key: number; value: Kept; indexes: { register: string } };
}

const DATABASE = "lindero-cambios";
const VERSION = 1;

const reasonOf = (cause: unknown): "full" | "refused" =>
  cause instanceof DOMException && cause.name === "QuotaExceededError" ? "full" : "refused";

/** Logs in an IndexedDB database of their own, in the order they were written; opened with the first call. */
export const createRegisterLogStore = (onIssue: (issue: Issue) => void): RegisterLogStore => {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  const refused = new Map<string, LogEntry[]>();
  const database = (): Promise<IDBPDatabase<Schema>> => {
    opening ??= openDB<Schema>(DATABASE, VERSION, {
      upgrade: (db) => {
        const entries = db.createObjectStore("entries", { autoIncrement: true });
        entries.createIndex("register", "register");
      },
      terminated: () => {
        opening = null;
      },
    });
    return opening;
  };

  const attempt = async <T>(fallback: T, act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (cause) {
      opening = null;
      const params = { reason: reasonOf(cause) };
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
      const transaction = (await database()).transaction("entries", "readwrite");
      for (const entry of entries) void transaction.store.add({ register, entry });
      await transaction.done;
      return true;
    });
    if (!done) refused.set(register, [...(refused.get(register) ?? []), ...entries]);
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
    forget: (register) => {
      refused.delete(register);
      return attempt(undefined, async () => {
        const transaction = (await database()).transaction("entries", "readwrite");
        const keys = await transaction.store.index("register").getAllKeys(register);
        for (const key of keys) void transaction.store.delete(key);
        await transaction.done;
      });
    },
  };
};
