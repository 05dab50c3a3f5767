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
}

export const fileProvenance = (provenance: Provenance): FileProvenance => ({
  file: provenance.name,
  file_sha256: provenance.sha256,
  sample_data: provenance.sample,
  records_read: provenance.read,
  records_accepted: provenance.accepted,
  ...(provenance.changes && { changes_made: changesIn(provenance.changes) }),
});
