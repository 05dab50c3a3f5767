import type { DBSchema, IDBPDatabase } from "idb";
import type { FieldGone } from "../domain/field/field-gone.ts";
import type { FieldPicture, FieldRecord } from "../domain/field/field-record.ts";
import type { AsideVersion } from "./aside-version.ts";
import { ownDatabase } from "./own-database.ts";

/** A record, that one was deleted, or a version put aside; an earlier Lindero takes the latter two for nothing. */
export type FieldRow = FieldRecord | FieldGone | AsideVersion;

export interface FieldSchema extends DBSchema {
  records: { key: string; value: FieldRow };
  pictures: { key: string; value: FieldPicture };
}

/** Makes the database of what is recorded in the field. */
export const makeFieldDatabase = (db: IDBPDatabase<FieldSchema>): void => {
  db.createObjectStore("records", { keyPath: "id" });
  db.createObjectStore("pictures", { keyPath: "id" });
};

const open = ownDatabase<FieldSchema>("lindero-campo", 1, makeFieldDatabase);

/** Records and pictures of this project. It rejects where the browser refuses storage. */
export const openFieldDatabase = (): Promise<IDBPDatabase<FieldSchema>> => open();
