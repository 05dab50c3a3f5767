import { canonicalJson } from "../canonical-json.ts";
import { copyRecord } from "./copy-record.ts";
import type { FieldContents } from "./field-contents.ts";
import type { FieldPicture, FieldRecord } from "./field-record.ts";
import { comesFrom, following } from "./record-line.ts";

/** What bringing records to a device does to those that are there. */
export interface FieldMerge {
  /** To be kept as they are: those added, those that go on from one of here, and the later ones of two versions. */
  readonly records: readonly FieldRecord[];
  /** The earlier ones of two versions: to be kept beside them, under a name that says so. */
  readonly copies: readonly FieldRecord[];
  /** Pictures of all these. */
  readonly pictures: readonly FieldPicture[];
  /** Records that were not here. */
  readonly added: number;
  /** Records that were changed elsewhere since, and not here. */
  readonly newer: number;
  /** Records that stay as they are here: equal, or changed here since. */
  readonly kept: number;
  /** Records that were changed here and elsewhere. */
  readonly conflicts: number;
}

const contentOf = ({ kind, body, pictures = [] }: FieldRecord): string =>
  canonicalJson({ kind, body, pictures });

/** The same version of the same record, whose words only the mark of each device's language tells apart. */
const isSameCopy = (a: FieldRecord, b: FieldRecord): boolean =>
  a.copyOf !== undefined && a.copyOf === b.copyOf && a.changed === b.changed;

/** The later one first; of two of one moment always the same, on every device. */
const inTime = (a: FieldRecord, b: FieldRecord): readonly [FieldRecord, FieldRecord] =>
  a.changed > b.changed || (a.changed === b.changed && contentOf(a) > contentOf(b))
    ? [a, b]
    : [b, a];

/**
 * Holds records against those of a device, by id. A version made by changing the other one goes before it, whatever the
 * clocks say; of two that were changed apart the later one goes on and the earlier one is kept beside it.
 */
export const mergeField = (brought: FieldContents, here: FieldContents): FieldMerge => {
  const broughtPictures = new Map(brought.pictures.map((one) => [one.id, one]));
  const herePictures = new Map(here.pictures.map((one) => [one.id, one]));
  const there = new Map(here.records.map((one) => [one.id, one]));
  const known = new Set([...brought.records, ...here.records].map(({ id }) => id));
  const records: FieldRecord[] = [];
  const copies: FieldRecord[] = [];
  const pictures = new Map<string, FieldPicture>();
  const take = (record: FieldRecord): void => {
    records.push(record);
    for (const id of record.pictures ?? []) {
      const found = broughtPictures.get(id) ?? herePictures.get(id);
      if (found !== undefined) pictures.set(id, found);
    }
  };
  let added = 0;
  let newer = 0;
  let kept = 0;
  let conflicts = 0;
  for (const record of brought.records) {
    const present = there.get(record.id);
    if (present === undefined) {
      added += 1;
      take(record);
    } else if (contentOf(record) === contentOf(present) || isSameCopy(record, present)) kept += 1;
    else if (comesFrom(present, record)) kept += 1;
    else if (comesFrom(record, present)) {
      newer += 1;
      take(following(record, [present]));
    } else {
      conflicts += 1;
      const [later, before] = inTime(record, present);
      take(following(later, [before]));
      const own = before === record ? broughtPictures : herePictures;
      const copy = copyRecord(before, (id) => own.get(id));
      // A copy that is here, or comes along, was made of this version before.
      if (known.has(copy.record.id)) continue;
      copies.push(copy.record);
      for (const one of copy.pictures) pictures.set(one.id, one);
    }
  }
  return {
    ...{ records, copies, pictures: [...pictures.values()], added, newer, kept, conflicts },
  };
};
