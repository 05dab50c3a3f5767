import type { FieldGone } from "./field-gone.ts";
import type { FieldPicture, FieldRecord } from "./field-record.ts";

/** What was recorded in the field: records with their pictures apart. */
export interface FieldContents {
  readonly records: readonly FieldRecord[];
  readonly pictures: readonly FieldPicture[];
  /** Records that were deleted; absent for none. */
  readonly gone?: readonly FieldGone[];
}

export const NO_FIELD: FieldContents = { records: [], pictures: [] };
