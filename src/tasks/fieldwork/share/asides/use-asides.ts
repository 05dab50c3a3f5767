import { useEffect, useState } from "react";
import { unmarkedBody } from "../../../../domain/field/copy-record.ts";
import type { AsideVersion } from "../../../../store/aside-version.ts";
import { useFieldRecords } from "../../records/use-field-records.ts";

/** A version brought back is the record again; a record that is there goes aside for it. */
const broughtBack = ({ aside, id }: AsideVersion, now: number) => {
  const { goneAt: _, copyOf: __, named: ___, ...record } = aside;
  const body = aside.copyOf === undefined ? aside.body : unmarkedBody(aside);
  return {
    keep: [{ ...record, body, changed: now }],
    drop: [id],
    aside: "not-chosen" as const,
  };
};

export interface Asides {
  /** The last first. */
  readonly asides: readonly AsideVersion[];
  readonly bringBack: (aside: AsideVersion) => void;
  /** Deletes all of them for good. */
  readonly empty: () => Promise<void>;
}

/** What was deleted or not chosen, as it is on this device. */
export const useAsides = (): Asides => {
  const { records, store } = useFieldRecords();
  const [asides, setAsides] = useState<readonly AsideVersion[]>([]);
  // Each change of the records may have put something aside.
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again when the records were.
  useEffect(() => {
    let wanted = true;
    void store.asides().then((all) => wanted && all !== null && setAsides(all));
    return () => {
      wanted = false;
    };
  }, [store, records]);
  return {
    asides,
    bringBack: (aside) => void store.change(broughtBack(aside, Date.now())),
    empty: async () => {
      const gone = await store.change({ drop: asides.map(({ id }) => id) });
      if (gone !== null) setAsides([]);
    },
  };
};
