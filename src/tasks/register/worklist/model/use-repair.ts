import { useEffect, useState } from "react";
import type { ChangeDraft } from "../../../../domain/register/change.ts";
import { mayBeRepaired, repairOf } from "./repair-of.ts";
import type { WorkItem } from "./work-item.ts";
import type { WorkRecords } from "./work-record.ts";

interface Known {
  readonly item: WorkItem;
  readonly records: WorkRecords;
  readonly drafts: readonly ChangeDraft[] | null;
}

/** The repair of an item, worked out for it as it is now; `awaited` while its place is to be kept. */
export function useRepair(
  item: WorkItem,
  records: WorkRecords,
  stale: boolean,
): { readonly drafts: readonly ChangeDraft[] | null; readonly awaited: boolean } {
  const [known, setKnown] = useState<Known | null>(null);
  const may = mayBeRepaired(item);
  useEffect(() => {
    if (!may || stale) return;
    let gone = false;
    void repairOf(item, records).then((drafts) => {
      if (!gone) setKnown({ item, records, drafts });
    });
    return () => {
      gone = true;
    };
  }, [item, records, may, stale]);
  const current = known?.item === item && known.records === records && !stale;
  return { drafts: may && current ? known.drafts : null, awaited: may && !current };
}
