import { copyRecord } from "./copy-record.ts";
import type { FieldContents } from "./field-contents.ts";
import type { FieldGone } from "./field-gone.ts";
import type { FieldPicture, FieldRecord } from "./field-record.ts";
import { isGone, joinVersions } from "./join-versions.ts";
import type { FieldVersion } from "./record-line.ts";

/** What bringing records to a device does to those that are there. */
export interface FieldMerge {
  /** To be kept as they are: those added, those that go on from one of here, and the later ones of two versions. */
  readonly records: readonly FieldRecord[];
  /** The earlier ones of two versions: to be kept beside them, under a name that says so. */
  readonly copies: readonly FieldRecord[];
  /** Pictures of all these. */
  readonly pictures: readonly FieldPicture[];
  /** Deletions to be remembered; a record of here that has the id of one goes. */
  readonly gone: readonly FieldGone[];
  /** Records that were not here. */
  readonly added: number;
  /** Records that were changed elsewhere since, and not here. */
  readonly newer: number;
  /** Records that stay as they are here: equal, or changed here since. */
  readonly kept: number;
  /** Records of here that were deleted elsewhere, and not changed here. */
  readonly deleted: number;
  /** Records that were changed here and elsewhere, or changed on one device and deleted on the other. */
  readonly conflicts: number;
}

/** The same version of the same record, whose words only the mark of each device's language tells apart. */
const isSameCopy = (a: FieldVersion, b: FieldVersion): boolean =>
  !isGone(a) &&
  !isGone(b) &&
  a.copyOf !== undefined &&
  a.copyOf === b.copyOf &&
  a.changed === b.changed;

const askedOf = (version: FieldVersion): string =>
  String(isGone(version) ? version.apart : version.goneAt);

const isUnchanged = (version: FieldVersion, present: FieldVersion): boolean =>
  isGone(version) === isGone(present) &&
  version.changed === present.changed &&
  String(version.was) === String(present.was) &&
  askedOf(version) === askedOf(present);

const versionsOf = ({ records, gone = [] }: FieldContents): readonly FieldVersion[] => [
  ...records,
  ...gone,
];

/**
 * Holds records against those of a device, by id. A version made by changing the other one goes before it, whatever the
 * clocks say; of two that were changed apart the later one goes on and the earlier one is kept beside it. A record deleted on
 * one device and unchanged on the other goes; one that was changed meanwhile stays, and asks.
 */
export const mergeField = (brought: FieldContents, here: FieldContents): FieldMerge => {
  const broughtPictures = new Map(brought.pictures.map((one) => [one.id, one]));
  const herePictures = new Map(here.pictures.map((one) => [one.id, one]));
  const there = new Map(versionsOf(here).map((one) => [one.id, one]));
  const known = new Set([...versionsOf(brought), ...versionsOf(here)].map(({ id }) => id));
  const records: FieldRecord[] = [];
  const copies: FieldRecord[] = [];
  const gone: FieldGone[] = [];
  const pictures = new Map<string, FieldPicture>();
  const take = (version: FieldVersion): void => {
    if (isGone(version)) {
      gone.push(version);
      return;
    }
    records.push(version);
    for (const id of version.pictures ?? []) {
      const found = broughtPictures.get(id) ?? herePictures.get(id);
      if (found !== undefined) pictures.set(id, found);
    }
  };
  const counts = { added: 0, newer: 0, kept: 0, deleted: 0, conflicts: 0 };
  for (const one of versionsOf(brought)) {
    const present = there.get(one.id);
    if (present === undefined) {
      if (!isGone(one)) counts.added += 1;
      take(one);
      continue;
    }
    if (isSameCopy(one, present)) {
      counts.kept += 1;
      continue;
    }
    const { version, beside } = joinVersions(one, present);
    const unchanged = isUnchanged(version, present) && beside === null;
    if (!unchanged) take(version);
    if (isGone(version)) {
      if (!isGone(present)) counts.deleted += 1;
      else if (!isGone(one)) counts.kept += 1;
      continue;
    }
    const asks = version.goneAt !== undefined && askedOf(version) !== askedOf(present);
    if (beside !== null || asks) counts.conflicts += 1;
    else if (version.changed === present.changed && !isGone(present)) counts.kept += 1;
    else counts.newer += 1;
    if (beside === null) continue;
    const own = beside === one ? broughtPictures : herePictures;
    const copy = copyRecord(beside, (id) => own.get(id));
    // A copy that is here, comes along or was deleted since was made of this version before.
    if (known.has(copy.record.id)) continue;
    copies.push(copy.record);
    for (const picture of copy.pictures) pictures.set(picture.id, picture);
  }
  return { ...{ records, copies, gone, pictures: [...pictures.values()] }, ...counts };
};
