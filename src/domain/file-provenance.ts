import type { Provenance } from "./provenance.ts";
import { changesIn } from "./register/change-count.ts";

/** The file an answer is from, as files that leave name it. */
export interface FileProvenance {
  readonly file: string;
  readonly file_sha256: string;
  readonly sample_data: boolean;
  readonly records_read: number;
  readonly records_accepted: number;
  /** Changes a person made in the records since, in Lindero; absent where none was made. */
  readonly changes_made?: number;
  /** Who said its zone and datum where the file does not: "person", or "nobody" and they are assumed. */
  readonly file_crs_said?: "person" | "nobody";
}

export const fileProvenance = (provenance: Provenance): FileProvenance => ({
  file: provenance.name,
  file_sha256: provenance.sha256,
  sample_data: provenance.sample,
  records_read: provenance.read,
  records_accepted: provenance.accepted,
  ...(provenance.systemSaid && !provenance.sample && { file_crs_said: provenance.systemSaid }),
  ...(provenance.changes && { changes_made: changesIn(provenance.changes) }),
});
