import type { FieldPicture, FieldRecord } from "./field-record.ts";

/** What was recorded in the field: records with their pictures apart. */
export interface FieldContents {
  readonly records: readonly FieldRecord[];
  readonly pictures: readonly FieldPicture[];
}

export const NO_FIELD: FieldContents = { records: [], pictures: [] };
