import type { FieldContents } from "../../domain/field/field-contents.ts";
import {
  type FieldPicture,
  type FieldRecord,
  isFieldRecord,
} from "../../domain/field/field-record.ts";
import { readEach } from "../../domain/json-shape.ts";

const MOST_RECORDS = 100_000;

const readRecord = (value: unknown): FieldRecord | null => {
  if (!isFieldRecord(value)) return null;
  const { id, kind, changed, body, pictures, was, copyOf } = value;
  return {
    ...{ id, kind, changed, body, ...(pictures && { pictures }) },
    ...(was && { was }),
    ...(copyOf !== undefined && { copyOf }),
  };
};

/** The records of a project, each id once; null for what are none. */
export const readFieldRecords = (value: unknown): readonly FieldRecord[] | null => {
  const records = readEach(value, MOST_RECORDS, readRecord);
  if (records === null) return null;
  return new Set(records.map(({ id }) => id)).size === records.length ? records : null;
};

/** The pictures that a record names; one that nothing names stays. */
export const namedPictures = ({ records, pictures }: FieldContents): readonly FieldPicture[] => {
  const named = new Set(records.flatMap((record) => record.pictures ?? []));
  return pictures.filter(({ id }) => named.has(id));
};
