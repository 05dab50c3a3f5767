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
}

/** A picture of a record, kept apart from its words. */
export interface FieldPicture {
  /** A random id (UUID). */
  readonly id: string;
  readonly picture: Blob;
}

const KINDS: ReadonlySet<unknown> = new Set(FIELD_KINDS);
const ID = /^[\w-]{1,80}$/;

const isId = (value: unknown): value is string => typeof value === "string" && ID.test(value);

/** Whether anything is a record at all; its body is looked at by its own kind. */
export const isFieldRecord = (value: unknown): value is FieldRecord => {
  if (typeof value !== "object" || value === null) return false;
  const { id, kind, changed, body, pictures } = value as Partial<
    Record<keyof FieldRecord, unknown>
  >;
  if (!isId(id) || !KINDS.has(kind) || !Number.isSafeInteger(changed)) return false;
  if (typeof body !== "object" || body === null) return false;
  return pictures === undefined || (Array.isArray(pictures) && pictures.every(isId));
};
