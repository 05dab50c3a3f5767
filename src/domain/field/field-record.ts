/**
 * What a person records in the field. finding: what was seen at a place. count: fruits looked at in a lot. trap: a reading of
 * a trap. corner: a place averaged from many positions. walk: a boundary that was walked.
 */
export const FIELD_KINDS = ["finding", "count", "trap", "corner", "walk"] as const;

export type FieldKind = (typeof FIELD_KINDS)[number];

/** One record as it is kept, whatever it is of: its kind says how `body` is read. */
export interface FieldRecord {
  /** A random id (UUID), the same on every device the record comes to. */
  readonly id: string;
  readonly kind: FieldKind;
  /** When it was last changed: milliseconds since 1970, by the device's clock. */
  readonly changed: number;
  /** Plain data; pictures are named by their ids. */
  readonly body: unknown;
  /** Ids of the pictures that go with it. */
  readonly pictures?: readonly string[];
  /** `changed` of the versions it comes from, oldest first: what tells a change that follows on another from one made apart. */
  readonly was?: readonly number[];
  /** Of a version kept beside the record it was of: that record's id. */
  readonly copyOf?: string;
  /** Of such a version: its name before words were put behind it. */
  readonly named?: string;
  /** When it was deleted on other devices, by one that did not know this version: whether it stays is not decided yet. */
  readonly goneAt?: readonly number[];
}

/** A picture of a record, kept apart from its words. */
export interface FieldPicture {
  /** A random id (UUID). */
  readonly id: string;
  readonly picture: Blob;
}

const KINDS: ReadonlySet<unknown> = new Set(FIELD_KINDS);
const ID = /^[\w-]{1,80}$/;

/** Whether anything can be the id of a record or picture. */
export const isFieldId = (value: unknown): value is string =>
  typeof value === "string" && ID.test(value);

/** Whether anything is a list of moments, or absent. */
export const isMoments = (value: unknown): value is readonly number[] | undefined =>
  value === undefined || (Array.isArray(value) && value.every(Number.isSafeInteger));

/** Whether anything is a record at all; its body is looked at by its own kind. */
export const isFieldRecord = (value: unknown): value is FieldRecord => {
  if (typeof value !== "object" || value === null) return false;
  const { id, kind, changed, body, pictures, was, copyOf, named, goneAt } = value as Partial<
    Record<keyof FieldRecord, unknown>
  >;
  if (!isFieldId(id) || !KINDS.has(kind) || !Number.isSafeInteger(changed)) return false;
  if (typeof body !== "object" || body === null) return false;
  if (!isMoments(was) || !isMoments(goneAt)) return false;
  if (copyOf !== undefined && !isFieldId(copyOf)) return false;
  if (named !== undefined && typeof named !== "string") return false;
  return pictures === undefined || (Array.isArray(pictures) && pictures.every(isFieldId));
};
