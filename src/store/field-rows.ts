import type { IDBPTransaction } from "idb";
import { boundedGone, type FieldGone, MOST_GONE, readGone } from "../domain/field/field-gone.ts";
import {
  type FieldPicture,
  type FieldRecord,
  isFieldRecord,
} from "../domain/field/field-record.ts";
import { following } from "../domain/field/record-line.ts";
import { type AsideReason, type AsideVersion, asideOf, isAside } from "./aside-version.ts";
import { type FieldRow, type FieldSchema, openFieldDatabase } from "./field-database.ts";
import { assertWriter } from "./project-writer.ts";

/** What is to become of records, all of it or none. */
export interface FieldChange {
  /** As they are to be, each following on what is there; pictures it no longer names go, unless something else names them. */
  readonly keep?: readonly FieldRecord[];
  readonly pictures?: readonly FieldPicture[];
  /** Ids of records to be deleted: each leaves that it was, and goes aside, but for a version that was chosen for its record. */
  readonly forget?: readonly string[];
  /** Deletions made elsewhere: a record that has the id of one goes aside. */
  readonly gone?: readonly FieldGone[];
  /** Ids of versions aside that are needed no longer. */
  readonly drop?: readonly string[];
  /** What was kept until now goes aside, for this reason; otherwise it is only remembered that it was. */
  readonly aside?: AsideReason;
  /** They were edited by somebody who knows nothing of versions: one kept beside another stays so. */
  readonly edited?: true;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Records are written to disk before they count as kept: a phone that goes out the next second still has them. */
const SURE = { durability: "strict" } as const;
const BOTH = ["records", "pictures"] as const;
type Both = IDBPTransaction<FieldSchema, typeof BOTH, "readwrite">;

const picturesOf = (row: FieldRow | undefined): readonly string[] =>
  (isFieldRecord(row) ? row.pictures : isAside(row) ? row.aside.pictures : undefined) ?? [];

const deleteUnnamed = async (transaction: Both, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  const named = new Set((await transaction.objectStore("records").getAll()).flatMap(picturesOf));
  for (const id of ids) if (!named.has(id)) void transaction.objectStore("pictures").delete(id);
};

const deleteOldest = async (transaction: Both): Promise<void> => {
  const rows = transaction.objectStore("records");
  const gone = (await rows.getAll()).flatMap((row) => readGone(row) ?? []);
  if (gone.length <= MOST_GONE) return;
  const left = new Set(boundedGone(gone).map(({ id }) => id));
  for (const { id } of gone) if (!left.has(id)) void rows.delete(id);
};

/** Changes what is kept; gives the versions that went aside by it. Rejects where the browser refuses, and then nothing changed. */
export const changeFieldRows = async (change: FieldChange): Promise<readonly AsideVersion[]> => {
  await assertWriter();
  const transaction = (await openFieldDatabase()).transaction(BOTH, "readwrite", SURE);
  const rows = transaction.objectStore("records");
  const aside: AsideVersion[] = [];
  const unnamed: string[] = [];
  const putAside = (record: FieldRecord, why: AsideReason): void => {
    aside.push(asideOf(record, why, change.now));
  };
  for (const record of change.keep ?? []) {
    const before = await rows.get(record.id);
    if (isFieldRecord(before)) {
      if (change.aside !== undefined) putAside(before, change.aside);
      unnamed.push(...(before.pictures ?? []));
      const { copyOf, named } = change.edited ? before : record;
      const next = {
        ...record,
        ...(copyOf !== undefined && { copyOf }),
        ...(named !== undefined && { named }),
      };
      void rows.put(following(next, [before]));
    } else {
      const gone = readGone(before);
      void rows.put(gone === null ? record : following(record, [gone]));
    }
  }
  for (const picture of change.pictures ?? [])
    void transaction.objectStore("pictures").put(picture);
  const gone: FieldGone[] = [...(change.gone ?? [])];
  const kept = new Set(change.keep?.map(({ id }) => id));
  for (const id of change.forget ?? []) {
    const before = await rows.get(id);
    if (!isFieldRecord(before)) continue;
    if (before.copyOf === undefined || !kept.has(before.copyOf))
      putAside(before, change.aside ?? "deleted");
    const { kind } = before;
    gone.push(following<FieldGone>({ id, kind, changed: change.now, gone: true }, [before]));
  }
  for (const one of change.gone ?? []) {
    const before = await rows.get(one.id);
    if (isFieldRecord(before)) putAside(before, "elsewhere");
  }
  for (const one of gone) void rows.put(one);
  for (const one of aside) void rows.put(one);
  for (const id of change.drop ?? []) {
    unnamed.push(...picturesOf(await rows.get(id)));
    void rows.delete(id);
  }
  await deleteUnnamed(transaction, unnamed);
  if (gone.length > 0) await deleteOldest(transaction);
  transaction.commit();
  await transaction.done;
  return aside;
};
