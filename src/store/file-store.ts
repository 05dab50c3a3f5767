import type { Issue } from "../domain/issue/issue.ts";
import { type FileRecord, type FileSchema, makeFiles } from "./file-record.ts";
import { ownDatabase } from "./own-database.ts";
import { storageReason } from "./storage-reason.ts";
import type { StoredFile } from "./stored-file.ts";

/** Opened files on this device. Every failure of the browser's storage is an issue, never an exception. */
export interface FileStore {
  /** All kept files, oldest first; those that the browser refused to keep are there while the page lives. */
  list(): Promise<readonly StoredFile[]>;
  /** Keeps one file; false when the browser refused (said through `onIssue`). */
  keep(file: StoredFile): Promise<boolean>;
  /**
   * Keeps other answers to a kept file; false when the browser refused (said through `onIssue`), and then they wait on the
   * page for the next `retry`.
   */
  answer(id: string, choices: unknown): Promise<boolean>;
  /** Keeps what was refused before, where it may be kept now; true when nothing is left. */
  retry(): Promise<boolean>;
  /** True once nothing of it is left on the device. */
  forget(id: string): Promise<boolean>;
}

/** Fetched with the first file that is kept. */
const writes = () => import("./write-files.ts");
/** Fetched with the first that is refused. */
const held = () => import("./hold-page.ts");

/** Opens the store in the browser's IndexedDB; nothing is opened until the first call. */
export const createFileStore = (onIssue: (issue: Issue) => void): FileStore => {
  const database = ownDatabase<FileSchema>("lindero", 1, makeFiles);
  const refused = new Map<string, StoredFile>();
  /** Answers to kept files that the browser refused. */
  const unanswered = new Map<string, unknown>();
  const say = (
    code: "storage-failed" | "kept-content-missing" | "kept-file-unreadable",
    file: string,
    params: object,
  ) => onIssue({ code, severity: "warning", source: { file }, params } as Issue);
  /** It waits on the page no longer. */
  const release = (id: string): void => {
    if (refused.delete(id) || unanswered.delete(id))
      held().then(
        ({ letPageGo }) => letPageGo(id),
        () => undefined,
      );
  };
  /** Where it cannot be fetched the sentence stands alone. */
  const hold = (id: string): Promise<void> =>
    held().then(
      ({ holdPage }) => holdPage(id),
      () => undefined,
    );

  const attempt = async <T>(file: string, fallback: T, act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (cause) {
      say("storage-failed", file, { reason: storageReason(cause) });
      return fallback;
    }
  };

  const fileOf = async ({ bytes, ...about }: FileRecord): Promise<readonly StoredFile[]> => {
    if (bytes !== undefined) return [{ ...about, content: new Blob([bytes]) }];
    const content = await import("./large-contents.ts")
      .then(({ readLarge }) => readLarge(about.id))
      .catch(() => undefined);
    if (content) return [{ ...about, content }];
    say(content === null ? "kept-content-missing" : "kept-file-unreadable", about.name, {});
    return [];
  };

  const put = (file: StoredFile): Promise<boolean> =>
    attempt(file.name, false, async () => {
      await (await writes()).putFile(database, file);
      release(file.id);
      return true;
    });

  return {
    list: async () => {
      const records = await attempt<readonly FileRecord[]>("", [], async () =>
        (await database()).getAll("files"),
      );
      const own = records.map((record) =>
        unanswered.has(record.id) ? { ...record, choices: unanswered.get(record.id) } : record,
      );
      const kept = await Promise.all(own.map(fileOf));
      return [...kept.flat(), ...refused.values()].sort((a, b) => a.addedAt - b.addedAt);
    },
    keep: async (file) => {
      const kept = await put(file);
      if (!kept) {
        refused.set(file.id, file);
        await hold(file.id);
      }
      return kept;
    },
    answer: async (id, choices) => {
      const waiting = refused.get(id);
      if (waiting !== undefined) refused.set(id, { ...waiting, choices });
      const answered = await attempt(waiting?.name ?? "", null, async () =>
        (await writes()).putAnswers(database, id, choices),
      );
      if (answered === null && waiting === undefined) {
        unanswered.set(id, choices);
        await hold(id);
      } else if (answered !== null && waiting === undefined) release(id);
      return answered ?? false;
    },
    retry: async () => {
      for (const file of [...refused.values()]) {
        // What is there is another tab's later word.
        const there = await attempt(file.name, undefined, async () =>
          (await database()).getKey("files", file.id),
        );
        if (there !== undefined) release(file.id);
        else await put(file);
      }
      for (const [id, choices] of [...unanswered]) {
        const answered = await attempt("", null, async () =>
          (await writes()).putAnswers(database, id, choices),
        );
        if (answered !== null) release(id);
      }
      return refused.size + unanswered.size === 0;
    },
    forget: (id) => {
      release(id);
      return attempt("", false, async () => {
        await (await writes()).deleteFile(database, id);
        return true;
      });
    },
  };
};
