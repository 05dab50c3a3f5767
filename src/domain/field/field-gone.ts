import { FIELD_KINDS, type FieldKind, isFieldId, isMoments } from "./field-record.ts";

/** That a record was deleted: what is left of it, so that another device's file does not bring it back. */
export interface FieldGone {
  readonly id: string;
  readonly kind: FieldKind;
  /** When it was deleted: milliseconds since 1970, by the device's clock. */
  readonly changed: number;
  /** `changed` of the versions that were deleted with it, oldest first. */
  readonly was?: readonly number[];
  /** Other deletions, made apart from this one: neither knew of the other. */
  readonly apart?: readonly number[];
  readonly gone: true;
}

/** More than these are not remembered; the oldest deletions go first, and a record deleted then may come back. */
export const MOST_GONE = 5000;

const KINDS: ReadonlySet<unknown> = new Set(FIELD_KINDS);

/** What is left of a deleted record; null for anything else. */
export const readGone = (value: unknown): FieldGone | null => {
  if (typeof value !== "object" || value === null) return null;
  const { id, kind, changed, was, apart, gone } = value as Partial<
    Record<keyof FieldGone, unknown>
  >;
  if (gone !== true || !isFieldId(id) || !KINDS.has(kind)) return null;
  if (!Number.isSafeInteger(changed)) return null;
  if (!isMoments(was) || !isMoments(apart)) return null;
  return {
    ...{ id, kind: kind as FieldKind, changed: changed as number },
    ...(was !== undefined && { was }),
    ...(apart !== undefined && { apart }),
    gone: true,
  };
};

/** The deletions that are remembered of these: the last ones. */
export const boundedGone = (gone: readonly FieldGone[]): readonly FieldGone[] =>
  gone.length <= MOST_GONE
    ? gone
    : gone.toSorted((a, b) => b.changed - a.changed || (a.id < b.id ? -1 : 1)).slice(0, MOST_GONE);
