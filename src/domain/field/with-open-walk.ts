import type { FieldContents } from "./field-contents.ts";
import { mergeField } from "./merge-field.ts";
import { mergedContents } from "./merged-contents.ts";
import { openWalkRecord } from "./open-walk.ts";

/** Records with the walk under way among them, as a project file carries them. */
export const withOpenWalk = (contents: FieldContents, lines: readonly unknown[]): FieldContents => {
  const walk = openWalkRecord(lines);
  if (walk === null) return contents;
  return mergedContents(contents, mergeField({ records: [walk], pictures: [] }, contents));
};
