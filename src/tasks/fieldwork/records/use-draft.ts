import { useState } from "react";
import type { FieldRecord } from "../../../domain/field/field-record.ts";
import type { ViewState } from "../../view-state.ts";
import { openRecord, RECORD_KEY } from "./record-key.ts";

export interface RecordAtHand {
  /** The record the address names: a kept one, or the one that was begun here; undefined for none. */
  readonly record: FieldRecord | undefined;
  /** Nothing was put into it yet: it is on the screen alone. */
  readonly draft: boolean;
  /** It was begun by the last touch of "new" on this screen. */
  readonly fresh: boolean;
  begin(record: FieldRecord): void;
  open(id: string | null): void;
}

/**
 * The record at hand. One that was begun is no record before something is put into it: who opens it and goes back leaves
 * nothing. `records`: the kept ones.
 */
export const useDraft = (view: ViewState, records: readonly FieldRecord[] | null): RecordAtHand => {
  const [begun, setBegun] = useState<FieldRecord | null>(null);
  const [seenKept, setSeenKept] = useState(false);
  const id = view.get(RECORD_KEY);
  const kept = records?.find((record) => record.id === id);
  const isBegun = begun !== null && begun.id === id;
  // Once kept it is a record like any other: deleted, it does not come back as a draft.
  if (isBegun && kept !== undefined && !seenKept) setSeenKept(true);
  const draft = kept === undefined && isBegun && !seenKept;
  return {
    record: kept ?? (draft ? begun : undefined),
    draft,
    fresh: isBegun,
    begin: (record) => {
      setBegun(record);
      setSeenKept(false);
      openRecord(view, record.id);
    },
    open: (next) => openRecord(view, next),
  };
};
