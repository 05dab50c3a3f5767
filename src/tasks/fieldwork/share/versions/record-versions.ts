import { unmarkedBody } from "../../../../domain/field/copy-record.ts";
import type { FieldRecord } from "../../../../domain/field/field-record.ts";
import type { FieldChange } from "../../../../store/field-rows.ts";

/** What two devices left to be decided of one record. */
export type OpenVersions =
  /** Changed on both: `second` is kept beside `first`, which is null where it was deleted since. */
  | {
      readonly kind: "two";
      readonly id: string;
      readonly first: FieldRecord | null;
      readonly second: FieldRecord;
    }
  /** Changed on one and deleted on another. */
  | {
      readonly kind: "deleted";
      readonly id: string;
      readonly first: FieldRecord;
      /** Milliseconds since 1970. */
      readonly deletedAt: number;
    };

/** All that is to be decided, the record changed last first. */
export const openVersions = (records: readonly FieldRecord[]): readonly OpenVersions[] => {
  const byId = new Map(records.map((one) => [one.id, one]));
  return records.flatMap((one): OpenVersions[] => [
    ...(one.copyOf === undefined
      ? []
      : [{ kind: "two" as const, id: one.id, first: byId.get(one.copyOf) ?? null, second: one }]),
    ...(one.goneAt === undefined
      ? []
      : [
          {
            ...{ kind: "deleted" as const, id: one.id, first: one },
            deletedAt: Math.max(...one.goneAt),
          },
        ]),
  ]);
};

/** `first` and `second` by what is kept; both: each as a record of its own; neither: deleted. */
export type Choice = "first" | "second" | "both" | "neither";

type Act = Omit<FieldChange, "now">;

/** What a choice does to the records; what is not chosen goes aside. `now`: milliseconds since 1970. */
export const changeOfChoice = (open: OpenVersions, choice: Choice, now: number): Act => {
  if (open.kind === "deleted") {
    const { goneAt: _, ...rest } = open.first;
    return choice === "neither"
      ? { forget: [open.first.id], aside: "not-chosen" }
      : { keep: [{ ...rest, changed: now }] };
  }
  const { first, second } = open;
  const { copyOf: _, named: __, ...own } = second;
  if (choice === "both" || (choice === "second" && first === null))
    return { keep: [{ ...own, changed: now }] };
  if (choice !== "second" || first === null) return { forget: [second.id], aside: "not-chosen" };
  const { pictures: ___, goneAt: ____, ...rest } = first;
  const chosen: FieldRecord = {
    ...{ ...rest, changed: now, body: unmarkedBody(second) },
    ...(second.pictures && { pictures: second.pictures }),
  };
  return { keep: [chosen], forget: [second.id], aside: "not-chosen" };
};

/** What puts everything back as it was; `asides`: ids of what went aside by the choice. */
export const undoOfChoice = (open: OpenVersions, asides: readonly string[], now: number): Act => {
  const before = open.kind === "two" ? [open.first, open.second] : [open.first];
  return {
    keep: before.flatMap((one) => (one === null ? [] : [{ ...one, changed: now }])),
    drop: asides,
  };
};
