import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Issue } from "../domain/issue/issue.ts";
import type { StoredFile } from "./stored-file.ts";

interface Schema extends DBSchema {
  files: { key: string; value: StoredFile };
}

/** Opened files on this device. Every failure of the browser's storage is an issue, never an exception. */
export interface FileStore {
  /** All kept files, oldest first; those that the browser refused to keep are there while the page lives. */
  list(): Promise<readonly StoredFile[]>;
  /** Keeps one file; false when the browser refused (said through `onIssue`). */
  keep(file: StoredFile): Promise<boolean>;
  forget(id: string): Promise<void>;
}

const DATABASE = "lindero";
const VERSION = 1;

const reasonOf = (cause: unknown): "full" | "refused" =>
  cause instanceof DOMException && cause.name === "QuotaExceededError" ? "full" : "refused";

/** Opens the store in the browser's IndexedDB; nothing is opened until the first call. */
export const createFileStore = (onIssue: (issue: Issue) => void): FileStore => {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  const refused = new Map<string, StoredFile>();
  const database = (): Promise<IDBPDatabase<Schema>> => {
    opening ??= openDB<Schema>(DATABASE, VERSION, {
      upgrade: (db) => {
        db.createObjectStore("files", { keyPath: "id" });
      },
      terminated: () => {
        opening = null;
      },
    });
    return opening;
  };

  const attempt = async <T>(file: string, fallback: T, act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (cause) {
      opening = null;
      onIssue({
        code: "storage-failed",
        severity: "warning",
        source: { file },
        params: { reason: reasonOf(cause) },
      });
      return fallback;
    }
  };

  return {
    list: async () => {
      const kept = await attempt<readonly StoredFile[]>("", [], async () =>
        (await database()).getAll("files"),
      );
      return [...kept, ...refused.values()].sort((a, b) => a.addedAt - b.addedAt);
    },
    keep: async (file) => {
      const kept = await attempt(file.name, false, async () => {
        await (await database()).put("files", file);
        return true;
      });
      if (!kept) refused.set(file.id, file);
      return kept;
    },
    forget: (id) => {
      refused.delete(id);
      return attempt("", undefined, async () => {
        await (await database()).delete("files", id);
      });
    },
  };
};
