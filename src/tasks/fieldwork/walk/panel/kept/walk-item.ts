import type { FieldRecord } from "../../../../../domain/field/field-record.ts";
import { isOpenWalk, walkIdOf } from "../../../../../domain/field/open-walk.ts";
import type { WalkEntry } from "../../../../../position/walk/walk-entry.ts";
import { freeWalkCode } from "../../model/free-walk-code.ts";
import { isWalkBody, type WalkBody } from "../../model/walk-body.ts";
import { entriesOf } from "../../model/walk-gpx.ts";

/** A walk in the list: closed into a plot, or still to be closed. */
export interface WalkItem {
  readonly record: FieldRecord;
  readonly code: string;
  /** Milliseconds since 1970. */
  readonly begun: number;
  /** Null for one that nobody closed. */
  readonly body: WalkBody | null;
  readonly entries: readonly WalkEntry[];
}

/** The walks among the records, the one changed last first; the one under way on this device is on the screen already. */
export const walkItems = (
  records: readonly FieldRecord[],
  underWay: readonly WalkEntry[],
): readonly WalkItem[] => {
  const own = walkIdOf(underWay[0]);
  return records.flatMap((record): WalkItem[] => {
    const { kind, body, id } = record;
    if (kind !== "walk") return [];
    if (isWalkBody(body))
      return [{ record, code: body.code, begun: body.begun, body, entries: [] }];
    const entries = isOpenWalk(record) && id !== own ? entriesOf(record) : [];
    const begun = entries[0]?.at;
    return begun === undefined
      ? []
      : [{ record, code: freeWalkCode(begun, new Set()), begun, body: null, entries }];
  });
};
