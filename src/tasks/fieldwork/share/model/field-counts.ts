import type { FieldContents } from "../../../../domain/field/field-contents.ts";
import type { FieldKind } from "../../../../domain/field/field-record.ts";
import { isEmptyRecord } from "../../../../domain/field/is-empty-record.ts";
import { isOpenWalk } from "../../../../domain/field/open-walk.ts";
import type { CopyCounts } from "../../../../store/last-copy/copy-marks.ts";
import { namedPictures } from "../../../../store/project/field-part.ts";

/** How much there is of each kind, empty records left out; `walk` are closed ones. */
export type FieldCounts = Readonly<
  Record<FieldKind | "openWalk" | "photos" | "photoBytes", number>
>;

export const fieldCounts = (contents: FieldContents): FieldCounts => {
  const pictures = namedPictures(contents);
  const counts = { finding: 0, count: 0, trap: 0, corner: 0, walk: 0, openWalk: 0 };
  for (const record of contents.records)
    if (!isEmptyRecord(record)) counts[isOpenWalk(record) ? "openWalk" : record.kind] += 1;
  const photoBytes = pictures.reduce((sum, { picture }) => sum + picture.size, 0);
  return { ...counts, photos: pictures.length, photoBytes };
};

/** The same by the kinds a copy is counted by. */
export const copyCounts = (counts: FieldCounts): Pick<CopyCounts, "walk" | "field"> => ({
  walk: counts.openWalk,
  field: counts.finding + counts.count + counts.trap + counts.corner + counts.walk,
});
