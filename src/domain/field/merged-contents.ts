import type { FieldContents } from "./field-contents.ts";
import type { FieldMerge } from "./merge-field.ts";

/** What a device has after it took what was brought. */
export const mergedContents = (
  { records, pictures, gone = [] }: FieldContents,
  merge: Pick<FieldMerge, "records" | "copies" | "pictures" | "gone">,
): FieldContents => {
  const all = new Map(records.map((one) => [one.id, one]));
  const left = new Map(gone.map((one) => [one.id, one]));
  for (const one of [...merge.records, ...merge.copies]) {
    all.set(one.id, one);
    left.delete(one.id);
  }
  for (const one of merge.gone) {
    left.set(one.id, one);
    all.delete(one.id);
  }
  const own = new Map([...pictures, ...merge.pictures].map((one) => [one.id, one]));
  return { records: [...all.values()], pictures: [...own.values()], gone: [...left.values()] };
};
