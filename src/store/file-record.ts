import type { DBSchema, IDBPDatabase } from "idb";
import type { DatasetKind } from "../domain/dataset.ts";

/** An opened file as its database has it. */
export interface FileRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: DatasetKind;
  /** Absent for a large file, which lies beside the database (`large-contents`). */
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly choices: unknown;
  readonly addedAt: number;
}

export interface FileSchema extends DBSchema {
  files: { key: string; value: FileRecord };
}

/** Makes the database that has them. */
export const makeFiles = (db: IDBPDatabase<FileSchema>): void => {
  db.createObjectStore("files", { keyPath: "id" });
};
