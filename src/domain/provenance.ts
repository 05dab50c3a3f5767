import type { ChangeCount } from "./register/change-count.ts";

/** Where a data set came from, in enough detail to find and check it again. */
export interface Provenance {
  /** File name as the user chose it, or the name of the embedded source. */
  readonly name: string;
  /** Publisher and legal source, as shown under the layer. */
  readonly source: string;
  /** Date of the source (ISO 8601, may be a year only); null when unknown. */
  readonly date: string | null;
  readonly licence: string | null;
  /** SHA-256 of the file's bytes, lowercase hex. */
  readonly sha256: string;
  /** Bytes in the file. */
  readonly size: number;
  /** Records present in the file, and those taken. */
  readonly read: number;
  readonly accepted: number;
  /** True for synthetic records: every screen and export says so. */
  readonly sample: boolean;
  /** Who said zone or datum where the file leaves them open: a person, or nobody and it is assumed. Absent where the file says. */
  readonly systemSaid?: "person" | "nobody";
  /** What a person changed in the records since, and every figure stands on; absent where nothing was. */
  readonly changes?: ChangeCount;
}
