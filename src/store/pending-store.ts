import type { DBSchema, IDBPDatabase } from "idb";
import type { Issue } from "../domain/issue/issue.ts";
import { holdPage, letPageGo } from "./hold-page.ts";
import { forgetLarge, keepLarge, readLarge } from "./large-contents.ts";
import { ownDatabase } from "./own-database.ts";
import { assertWriter, mayWrite } from "./project-writer.ts";
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

/** `begun`: readings that were begun and did not end, because the page went. `cut`: its content is still being written. */
interface ImportRecord extends KeptImport {
  readonly begun: number;
  readonly cut?: true;
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
  /** Null where it is not there: the page went while it was written (`cut`), or the browser took it away. */
  readonly content: Blob | null;
  readonly begun: number;
  readonly cut?: true;
}

/** Imports under way on this device. Every failure of the browser's storage is an issue, never an exception. */
export interface PendingStore {
  /** All of them, oldest first. */
  list(): Promise<readonly FoundImport[]>;
  /** Keeps a file as it is opened; false when the browser refused (said through `onIssue`). */
  keep(about: KeptImport, content: Blob): Promise<boolean>;
  /** Keeps the answers given so far; what the browser refuses waits on the page for the next `retry`. */
  answer(id: string, choices: unknown): Promise<void>;
  /** Says that a reading begins, or that it came to its end; nobody is told where that is not kept. */
  reading(id: string, under: boolean): Promise<void>;
  /** Takes it out; its content too, unless a document has it now. */
  forget(id: string, keepContent?: boolean): Promise<void>;
  /** Keeps what was refused before, where it may be kept now; true when nothing is left. */
  retry(): Promise<boolean>;
}

const LARGE = 1_000_000;

const heldAs = (id: string): string => `import ${id}`;

export const createPendingStore = (onIssue: (issue: Issue) => void): PendingStore => {
  const database = ownDatabase<ImportSchema>("lindero-pendientes", 1, makeImports);
  const refused = new Map<string, readonly [KeptImport, Blob]>();
  /** Answers that the browser refused, to imports that it keeps. */
  const unanswered = new Map<string, unknown>();
  const release = (id: string): void => {
    refused.delete(id);
    unanswered.delete(id);
    letPageGo(heldAs(id));
  };
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
  /** A page that goes while a large content is written leaves its name, so that the next one can say so. */
  const write = async (about: KeptImport, content: Blob): Promise<true> => {
    await assertWriter();
    const record: ImportRecord = { ...about, begun: 0 };
    const db = await database();
    const large = content.size >= LARGE;
    if (large) await db.put("imports", { ...record, cut: true });
    try {
      const apart = large && (await keepLarge(about.id, content));
      const bytes = apart ? null : new Uint8Array(await content.arrayBuffer());
      const transaction = db.transaction(["imports", "contents"], "readwrite");
      // Answers may have been given meanwhile.
      const { choices } = (await transaction.objectStore("imports").get(about.id)) ?? about;
      await Promise.all([
        transaction.objectStore("imports").put({ ...record, choices }),
        bytes && transaction.objectStore("contents").put(bytes, about.id),
        transaction.done,
      ]);
      return true;
    } catch (cause) {
      if (large) await db.delete("imports", about.id).catch(() => undefined);
      throw cause;
    }
  };
  const keep = async (about: KeptImport, content: Blob): Promise<boolean> => {
    const kept = await attempt(about.name, false, () => write(about, content));
    if (kept) release(about.id);
    else {
      refused.set(about.id, [about, content]);
      holdPage(heldAs(about.id));
    }
    return kept;
  };
  const answer = async (id: string, choices: unknown): Promise<void> => {
    const [about, content] = refused.get(id) ?? [];
    if (about && content) {
      refused.set(id, [{ ...about, choices }, content]);
      return;
    }
    const answered = await attempt("", false, async () => {
      await change(id, (record) => ({ ...record, choices }));
      return true;
    });
    if (answered) release(id);
    else {
      unanswered.set(id, choices);
      holdPage(heldAs(id));
    }
  };
  return {
    list: () =>
      attempt<readonly FoundImport[]>("", [], async () => {
        const db = await database();
        const records = await db.getAll("imports");
        const found = await Promise.all(
          records.map((record) =>
            attempt<readonly FoundImport[]>(record.name, [], async () => {
              const bytes = await db.get("contents", record.id);
              const content = bytes === undefined ? readLarge(record.id) : new Blob([bytes]);
              return [{ ...record, content: await content }];
            }),
          ),
        );
        // What another tab is writing just now is that tab's.
        const ours = await mayWrite();
        const here = found.flat().filter(({ content, cut }) => content !== null || !cut || ours);
        return here.sort((a, b) => a.addedAt - b.addedAt);
      }),
    keep,
    retry: async () => {
      for (const [about, content] of [...refused.values()]) await keep(about, content);
      for (const [id, choices] of [...unanswered]) await answer(id, choices);
      return refused.size + unanswered.size === 0;
    },
    answer,
    reading: (id, under) =>
      change(id, (record) => ({ ...record, begun: under ? record.begun + 1 : 0 })).catch(
        () => undefined,
      ),
    forget: (id, keepContent = false) => {
      const onPage = refused.has(id);
      release(id);
      if (onPage) return Promise.resolve();
      return attempt("", undefined, async () => {
        await assertWriter();
        const transaction = (await database()).transaction(["imports", "contents"], "readwrite");
        await Promise.all([
          transaction.objectStore("imports").delete(id),
          transaction.objectStore("contents").delete(id),
          transaction.done,
        ]);
        if (!keepContent) await forgetLarge(id);
      });
    },
  };
};
