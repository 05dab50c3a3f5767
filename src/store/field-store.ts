import type { FieldContents } from "../domain/field/field-contents.ts";
import { readGone } from "../domain/field/field-gone.ts";
import {
  type FieldPicture,
  type FieldRecord,
  isFieldRecord,
} from "../domain/field/field-record.ts";
import type { Issue } from "../domain/issue/issue.ts";
import { type AsideVersion, isAside } from "./aside-version.ts";
import { openFieldDatabase } from "./field-database.ts";
import { changeFieldRows, type FieldChange } from "./field-rows.ts";
import { storageReason } from "./storage-reason.ts";

/** What was recorded in the field, on this device. Every failure of the browser's storage is an issue, never an exception. */
export interface FieldStore {
  /** All kept records, the one changed last first; null where the browser would not give them (said through `onIssue`). */
  list(): Promise<readonly FieldRecord[] | null>;
  /**
   * Keeps a record as it now is, with pictures that are new, all or nothing; a picture it no longer names goes. False when the
   * browser refused (said through `onIssue`).
   */
  keep(record: FieldRecord, pictures?: readonly FieldPicture[]): Promise<boolean>;
  /** One picture; null where there is none. */
  picture(id: string): Promise<Blob | null>;
  /** Takes a record away and puts it aside, with its pictures; false when the browser refused. */
  forget(id: string): Promise<boolean>;
  /** Changes several at once; the versions that went aside, or null when the browser refused. */
  change(change: Omit<FieldChange, "now">): Promise<readonly AsideVersion[] | null>;
  /** All versions put aside, the last first; null where the browser would not give them. */
  asides(): Promise<readonly AsideVersion[] | null>;
}

const listeners = new Set<() => void>();

/** Hears of every record that was kept or taken away on this page, whoever did it. Gives back the way to stop. */
export const onFieldChange = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const changed = async (change: Omit<FieldChange, "now">): Promise<readonly AsideVersion[]> => {
  const aside = await changeFieldRows({ ...change, now: Date.now() });
  for (const listener of listeners) listener();
  return aside;
};

/** Keeps and deletes many at once, all or none, as a project file brings them. Rejects where the browser refuses. */
export const addFieldRecords = async (
  keep: readonly FieldRecord[],
  pictures: readonly FieldPicture[],
  gone: FieldContents["gone"] = [],
): Promise<void> => void (await changed({ keep, pictures, gone }));

/** All records and pictures of this project, for its file. Rejects where the browser refuses. */
export const readFieldContents = async (): Promise<FieldContents> => {
  const database = await openFieldDatabase();
  const [rows, pictures] = await Promise.all([
    database.getAll("records"),
    database.getAll("pictures"),
  ]);
  const gone = rows.flatMap((row) => readGone(row) ?? []);
  return { records: rows.filter(isFieldRecord), pictures, gone };
};

/** Records in the browser's IndexedDB; nothing is opened until the first call. */
export const createFieldStore = (onIssue: (issue: Issue) => void): FieldStore => {
  const attempt = async <T>(fallback: T, act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (cause) {
      const params = { reason: storageReason(cause) };
      onIssue({ code: "notebook-failed", severity: "warning", source: { file: "" }, params });
      return fallback;
    }
  };
  const rows = async (): Promise<readonly unknown[]> =>
    (await openFieldDatabase()).getAll("records");
  return {
    list: () =>
      attempt<readonly FieldRecord[] | null>(null, async () =>
        (await rows()).filter(isFieldRecord).sort((a, b) => b.changed - a.changed),
      ),
    keep: (record, pictures = []) =>
      attempt(false, async () => {
        await changed({ keep: [record], pictures, edited: true });
        return true;
      }),
    picture: (id) =>
      attempt(null, async () => {
        const found = await (await openFieldDatabase()).get("pictures", id);
        return found?.picture ?? null;
      }),
    forget: (id) =>
      attempt(false, async () => {
        await changed({ forget: [id] });
        return true;
      }),
    change: (change) => attempt<readonly AsideVersion[] | null>(null, () => changed(change)),
    asides: () =>
      attempt<readonly AsideVersion[] | null>(null, async () =>
        (await rows()).filter(isAside).sort((a, b) => b.at - a.at),
      ),
  };
};
