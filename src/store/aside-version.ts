import { type FieldRecord, isFieldRecord } from "../domain/field/field-record.ts";
import { newId } from "../domain/new-id.ts";

/** deleted: here, by a person. elsewhere: on another device. not-chosen: of two versions the other one was. */
export const ASIDE_REASONS = ["deleted", "elsewhere", "not-chosen"] as const;

export type AsideReason = (typeof ASIDE_REASONS)[number];

/** A version of a record that no list shows any more: it lies here until a person brings it back or deletes it for good. */
export interface AsideVersion {
  readonly id: string;
  readonly aside: FieldRecord;
  readonly why: AsideReason;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** No record's id has a stroke in it: rows of both lie in one store, and an earlier Lindero passes these over. */
const BEFORE_ID = "aside/";

export const asideOf = (aside: FieldRecord, why: AsideReason, at: number): AsideVersion => ({
  ...{ id: `${BEFORE_ID}${newId()}`, aside, why, at },
});

const REASONS: ReadonlySet<unknown> = new Set(ASIDE_REASONS);

export const isAside = (row: unknown): row is AsideVersion => {
  const { id, aside, why, at } = (row ?? {}) as Partial<Record<keyof AsideVersion, unknown>>;
  return (
    typeof id === "string" &&
    id.startsWith(BEFORE_ID) &&
    isFieldRecord(aside) &&
    REASONS.has(why) &&
    Number.isSafeInteger(at)
  );
};
