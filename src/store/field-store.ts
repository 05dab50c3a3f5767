import {
  type FieldPicture,
  type FieldRecord,
  isFieldRecord,
} from "../domain/field/field-record.ts";
import type { Issue } from "../domain/issue/issue.ts";
import { openFieldDatabase } from "./field-database.ts";
import { assertWriter } from "./project-writer.ts";
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
  /** Takes a record and its pictures away for good; false when the browser refused. */
  forget(id: string): Promise<boolean>;
}

const listeners = new Set<() => void>();

/** Hears of every record that was kept or taken away on this page, whoever did it. Gives back the way to stop. */
export const onFieldChange = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Records are written to disk before they count as kept: a phone that goes out the next second still has them. */
const SURE = { durability: "strict" } as const;

const BOTH = ["records", "pictures"] as const;

const keepAll = async (
  records: readonly FieldRecord[],
  pictures: readonly FieldPicture[],
): Promise<void> => {
  await assertWriter();
  const transaction = (await openFieldDatabase()).transaction(BOTH, "readwrite", SURE);
  const kept = transaction.objectStore("records");
  const blobs = transaction.objectStore("pictures");
  for (const record of records) {
    const before = await kept.get(record.id);
    for (const id of before?.pictures ?? [])
      if (!record.pictures?.includes(id)) void blobs.delete(id);
    void kept.put(record);
  }
  for (const picture of pictures) void blobs.put(picture);
  transaction.commit();
  await transaction.done;
};

/** Keeps many at once, all or none, as a project file brings them. Rejects where the browser refuses. */
export const addFieldRecords = async (
  records: readonly FieldRecord[],
  pictures: readonly FieldPicture[],
): Promise<void> => {
  await keepAll(records, pictures);
  for (const listener of listeners) listener();
};

/** All records and pictures of this project, for its file. Rejects where the browser refuses. */
export const readFieldContents = async (): Promise<{
  readonly records: readonly FieldRecord[];
  readonly pictures: readonly FieldPicture[];
}> => {
  const database = await openFieldDatabase();
  const [records, pictures] = await Promise.all([
    database.getAll("records"),
    database.getAll("pictures"),
  ]);
  return { records, pictures };
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
  return {
    list: () =>
      attempt<readonly FieldRecord[] | null>(null, async () => {
        const all: readonly unknown[] = await (await openFieldDatabase()).getAll("records");
        return all.filter(isFieldRecord).sort((a, b) => b.changed - a.changed);
      }),
    keep: (record, pictures = []) =>
      attempt(false, async () => {
        await addFieldRecords([record], pictures);
        return true;
      }),
    picture: (id) =>
      attempt(null, async () => {
        const found = await (await openFieldDatabase()).get("pictures", id);
        return found?.picture ?? null;
      }),
    forget: (id) =>
      attempt(false, async () => {
        await assertWriter();
        const transaction = (await openFieldDatabase()).transaction(BOTH, "readwrite", SURE);
        const before = await transaction.objectStore("records").get(id);
        for (const picture of before?.pictures ?? [])
          void transaction.objectStore("pictures").delete(picture);
        void transaction.objectStore("records").delete(id);
        transaction.commit();
        await transaction.done;
        for (const listener of listeners) listener();
        return true;
      }),
  };
};
