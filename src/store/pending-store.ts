import type { DBSchema, IDBPDatabase } from "idb";
import type { Issue } from "../domain/issue/issue.ts";
import { forgetLarge, keepLarge, readLarge } from "./large-contents.ts";
import { ownDatabase } from "./own-database.ts";
import { assertWriter } from "./project-writer.ts";
import { storageReason } from "./storage-reason.ts";

/** A file on its way in: opened, and not yet taken or left. */
export interface KeptImport {
  readonly id: string;
  readonly name: string;
  /** The answers given so far, as plain data. */
  readonly choices: unknown;
  /** Milliseconds since 1970. */
  readonly addedAt: number;
}

/** `begun`: readings that were begun and did not end, because the page went. */
interface ImportRecord extends KeptImport {
  readonly begun: number;
}

export interface ImportSchema extends DBSchema {
  imports: { key: string; value: ImportRecord };
  /** Apart, so that an answer writes a few words and no file. Large contents are in neither (`large-contents`). */
  contents: { key: string; value: Uint8Array<ArrayBuffer> };
}

/** Makes the database of imports: one of its own, that no tab with an older Lindero keeps from being opened. */
export const makeImports = (db: IDBPDatabase<ImportSchema>): void => {
  db.createObjectStore("imports", { keyPath: "id" });
  db.createObjectStore("contents");
};

/** An import as it is found when Lindero opens. */
export interface FoundImport extends KeptImport {
  /** Null where the browser took it away. */
  readonly content: Blob | null;
  readonly begun: number;
}

/** Imports under way on this device. Every failure of the browser's storage is an issue, never an exception. */
export interface PendingStore {
  /** All of them, oldest first. */
  list(): Promise<readonly FoundImport[]>;
  /** Keeps a file as it is opened; false when the browser refused (said through `onIssue`). */
  keep(about: KeptImport, content: Blob): Promise<boolean>;
  answer(id: string, choices: unknown): Promise<void>;
  /** Says that a reading begins, or that it came to its end; nobody is told where that is not kept. */
  reading(id: string, under: boolean): Promise<void>;
  /** Takes it out; its content too, unless a document has it now. */
  forget(id: string, keepContent?: boolean): Promise<void>;
}

const LARGE = 1_000_000;

export const createPendingStore = (onIssue: (issue: Issue) => void): PendingStore => {
  const database = ownDatabase<ImportSchema>("lindero-pendientes", 1, makeImports);
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
  const change = async (
    id: string,
    next: (record: ImportRecord) => ImportRecord,
  ): Promise<void> => {
    await assertWriter();
    const transaction = (await database()).transaction("imports", "readwrite");
    const record = await transaction.store.get(id);
    if (record !== undefined) await transaction.store.put(next(record));
    await transaction.done;
  };
  return {
    list: () =>
      attempt<readonly FoundImport[]>("", [], async () => {
        const db = await database();
        const records = await db.getAll("imports");
        const found = await Promise.all(
          records.map(async (record): Promise<FoundImport> => {
            const bytes = await db.get("contents", record.id);
            const content = bytes === undefined ? readLarge(record.id) : new Blob([bytes]);
            return { ...record, content: await content };
          }),
        );
        return found.sort((a, b) => a.addedAt - b.addedAt);
      }),
    keep: (about, content) =>
      attempt(about.name, false, async () => {
        await assertWriter();
        const apart = content.size >= LARGE && (await keepLarge(about.id, content));
        const bytes = apart ? null : new Uint8Array(await content.arrayBuffer());
        const transaction = (await database()).transaction(["imports", "contents"], "readwrite");
        await Promise.all([
          transaction.objectStore("imports").put({ ...about, begun: 0 }),
          bytes && transaction.objectStore("contents").put(bytes, about.id),
          transaction.done,
        ]);
        return true;
      }),
    answer: (id, choices) =>
      attempt("", undefined, () => change(id, (record) => ({ ...record, choices }))),
    reading: (id, under) =>
      change(id, (record) => ({ ...record, begun: under ? record.begun + 1 : 0 })).catch(
        () => undefined,
      ),
    forget: (id, keepContent = false) =>
      attempt("", undefined, async () => {
        await assertWriter();
        const transaction = (await database()).transaction(["imports", "contents"], "readwrite");
        await Promise.all([
          transaction.objectStore("imports").delete(id),
          transaction.objectStore("contents").delete(id),
          transaction.done,
        ]);
        if (!keepContent) await forgetLarge(id);
      }),
  };
};
