import type { DBSchema } from "idb";
import type { DatasetKind } from "../domain/dataset.ts";
import type { Issue } from "../domain/issue/issue.ts";
import { ownDatabase } from "./own-database.ts";
import { assertWriter } from "./project-writer.ts";
import { storageReason } from "./storage-reason.ts";
import type { StoredFile } from "./stored-file.ts";

/** A file as the database has it. */
interface FileRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: DatasetKind;
  /** Absent for a large file, which lies beside the database (`large-contents`). */
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly choices: unknown;
  readonly addedAt: number;
}

interface Schema extends DBSchema {
  files: { key: string; value: FileRecord };
}

/** Opened files on this device. Every failure of the browser's storage is an issue, never an exception. */
export interface FileStore {
  /** All kept files, oldest first; those that the browser refused to keep are there while the page lives. */
  list(): Promise<readonly StoredFile[]>;
  /** Keeps one file; false when the browser refused (said through `onIssue`). */
  keep(file: StoredFile): Promise<boolean>;
  /** Keeps other answers to a kept file; false when the browser refused (said through `onIssue`). */
  answer(id: string, choices: unknown): Promise<boolean>;
  /** Keeps what was refused before, where it may be kept now; true when nothing is left. */
  retry(): Promise<boolean>;
  /** True once nothing of it is left on the device. */
  forget(id: string): Promise<boolean>;
}

/** Bytes from which a content lies in a file of its own: a record is then written again in no time. */
const LARGE = 1_000_000;

const largeContents = () => import("./large-contents.ts");

/** The record of a file, its content put where it belongs. Rejects where the browser refuses. */
const recordOf = async ({ content, ...about }: StoredFile): Promise<FileRecord> => {
  if (content.size >= LARGE && (await (await largeContents()).keepLarge(about.id, content)))
    return about;
  return { ...about, bytes: new Uint8Array(await content.arrayBuffer()) };
};

/** Opens the store in the browser's IndexedDB; nothing is opened until the first call. */
export const createFileStore = (onIssue: (issue: Issue) => void): FileStore => {
  const database = ownDatabase<Schema>("lindero", 1, (db) => {
    db.createObjectStore("files", { keyPath: "id" });
  });
  const refused = new Map<string, StoredFile>();

  const attempt = async <T>(file: string, fallback: T, act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (cause) {
      onIssue({
        code: "storage-failed",
        severity: "warning",
        source: { file },
        params: { reason: storageReason(cause) },
      });
      return fallback;
    }
  };

  const fileOf = async ({ bytes, ...about }: FileRecord): Promise<readonly StoredFile[]> => {
    if (bytes !== undefined) return [{ ...about, content: new Blob([bytes]) }];
    const content = await (await largeContents()).readLarge(about.id).catch(() => null);
    if (content !== null) return [{ ...about, content }];
    onIssue({
      code: "kept-content-missing",
      severity: "warning",
      source: { file: about.name },
      params: {},
    });
    return [];
  };

  const put = async (file: StoredFile): Promise<boolean> => {
    await assertWriter();
    await (await database()).put("files", await recordOf(file));
    refused.delete(file.id);
    return true;
  };

  return {
    list: async () => {
      const records = await attempt<readonly FileRecord[]>("", [], async () =>
        (await database()).getAll("files"),
      );
      const kept = await Promise.all(records.map(fileOf));
      return [...kept.flat(), ...refused.values()].sort((a, b) => a.addedAt - b.addedAt);
    },
    keep: async (file) => {
      const kept = await attempt(file.name, false, () => put(file));
      if (!kept) refused.set(file.id, file);
      return kept;
    },
    answer: async (id, choices) => {
      const waiting = refused.get(id);
      if (waiting !== undefined) refused.set(id, { ...waiting, choices });
      return attempt(waiting?.name ?? "", false, async () => {
        await assertWriter();
        const change = (await database()).transaction("files", "readwrite");
        const record = await change.store.get(id);
        if (record !== undefined) await change.store.put({ ...record, choices });
        await change.done;
        return record !== undefined;
      });
    },
    retry: async () => {
      for (const file of [...refused.values()]) {
        // What is there is another tab's later word.
        const there = await attempt(file.name, undefined, async () =>
          (await database()).getKey("files", file.id),
        );
        if (there !== undefined) refused.delete(file.id);
        else await attempt(file.name, false, () => put(file));
      }
      return refused.size === 0;
    },
    forget: (id) => {
      refused.delete(id);
      return attempt("", false, async () => {
        await assertWriter();
        const db = await database();
        const record = await db.get("files", id);
        await db.delete("files", id);
        if (record !== undefined && record.bytes === undefined)
          await (await largeContents()).forgetLarge(id);
        return true;
      });
    },
  };
};
