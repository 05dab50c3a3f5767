import type { DatasetKind } from "../domain/dataset.ts";

/**
 * A file the user opened, kept as it came: on reload it is read again by the same code, so that what is
 * shown always follows from the user's own bytes and answers.
 */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly kind: DatasetKind;
  /** A large one stays on the disk until it is read. */
  readonly content: Blob;
  /** The answers given while it was read (columns, CRS, …), as plain data. */
  readonly choices: unknown;
  /** Milliseconds since 1970; files are given back in this order. */
  readonly addedAt: number;
}
