import { useEffect, useMemo, useState } from "react";
import type { FieldRecord } from "../../../domain/field/field-record.ts";
import type { Issue } from "../../../domain/issue/issue.ts";
import { createFieldStore, type FieldStore, onFieldChange } from "../../../store/field-store.ts";

export interface FieldRecords {
  /** All of this project, the one changed last first; null until they are read, or where they cannot be. */
  readonly records: readonly FieldRecord[] | null;
  readonly store: FieldStore;
  /** What the browser's storage refused, last; null again once something was kept. */
  readonly issue: Issue | null;
  readonly clearIssue: () => void;
}

/** A moment in which more may be kept: a count is kept at each tap, and its list is not looked at meanwhile. */
const SETTLE_MS = 100;

/** What was recorded in the field, as it is on this device. */
export const useFieldRecords = (): FieldRecords => {
  const [records, setRecords] = useState<readonly FieldRecord[] | null>(null);
  const [issue, setIssue] = useState<Issue | null>(null);
  const store = useMemo(() => createFieldStore(setIssue), []);
  useEffect(() => {
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = (): void =>
      void store.list().then((all) => {
        if (wanted && all !== null) setRecords(all);
      });
    read();
    const stop = onFieldChange(() => {
      clearTimeout(timer);
      timer = setTimeout(read, SETTLE_MS);
    });
    return () => {
      wanted = false;
      clearTimeout(timer);
      stop();
    };
  }, [store]);
  return { records, store, issue, clearIssue: () => setIssue(null) };
};
