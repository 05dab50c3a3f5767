import type { FieldContents } from "../../domain/field/field-contents.ts";
import { type FieldGone, MOST_GONE, readGone } from "../../domain/field/field-gone.ts";
import {
  type FieldPicture,
  type FieldRecord,
  isFieldRecord,
} from "../../domain/field/field-record.ts";
import { isOpenWalk } from "../../domain/field/open-walk.ts";
import { readEach } from "../../domain/json-shape.ts";

const MOST_RECORDS = 100_000;

const readRecord = (value: unknown): FieldRecord | null => {
  if (!isFieldRecord(value)) return null;
  const { id, kind, changed, body, pictures, was, copyOf, named, goneAt } = value;
  return {
    ...{ id, kind, changed, body, ...(pictures && { pictures }) },
    ...(was && { was }),
    ...(copyOf !== undefined && { copyOf }),
    ...(named !== undefined && { named }),
    ...(goneAt !== undefined && { goneAt }),
  };
};

const isApart = (all: readonly { readonly id: string }[]): boolean =>
  new Set(all.map(({ id }) => id)).size === all.length;

/** The records of a project, each id once; null for what are none. */
export const readFieldRecords = (value: unknown): readonly FieldRecord[] | null => {
  const records = readEach(value, MOST_RECORDS, readRecord);
  return records !== null && isApart(records) ? records : null;
};

/** What was deleted, each id once; null for what are no deletions. */
export const readGoneRecords = (value: unknown): readonly FieldGone[] | null => {
  const gone = readEach(value, MOST_GONE, readGone);
  return gone !== null && isApart(gone) ? gone : null;
};

/** Whether an earlier Lindero would understand all of it, and lose nothing. */
export const isPlainField = ({ records, gone = [] }: FieldContents): boolean =>
  gone.length === 0 &&
  records.every((record) => record.goneAt === undefined && !isOpenWalk(record));

/** The pictures that a record names; one that nothing names stays. */
export const namedPictures = ({ records, pictures }: FieldContents): readonly FieldPicture[] => {
  const named = new Set(records.flatMap((record) => record.pictures ?? []));
  return pictures.filter(({ id }) => named.has(id));
};
