import type { DBSchema, IDBPDatabase } from "idb";
import type { FieldPicture, FieldRecord } from "../domain/field/field-record.ts";
import { ownDatabase } from "./own-database.ts";

export interface FieldSchema extends DBSchema {
  records: { key: string; value: FieldRecord };
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
