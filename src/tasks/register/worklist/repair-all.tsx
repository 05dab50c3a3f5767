import { useState } from "react";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import type { RegisterBook } from "../../register-book.ts";
import { mayBeRepaired, repairAll } from "./model/repair-of.ts";
import type { WorkItem } from "./model/work-item.ts";
import type { WorkRecords } from "./model/work-record.ts";
import { ruleName } from "./rule-list.tsx";
import styles from "./worklist-section.module.css";
import { worklistTexts } from "./worklist-texts.ts";

export interface RepairAllProps {
  /** Those that are listed. */
  readonly items: readonly WorkItem[];
  /** The rule they are of; repairs of several rules are not accepted together. */
  readonly rule: string | null;
  readonly records: WorkRecords;
  readonly book: RegisterBook;
}

/** Accepts what one rule proposes for all the rows that are listed; one step to undo. */
export const RepairAll = ({ items, rule, records, book }: RepairAllProps) => {
  const t = useTexts(worklistTexts);
  const { locale } = useLocale();
  const [told, setTold] = useState<string | null>(null);
  const own = rule === null ? [] : items.filter(mayBeRepaired);
  const first = own[0];
  const accept = async (): Promise<void> => {
    const { done, left } = await repairAll(own, records, book);
    if (left > 0) setTold(t.repairedSome(formatInteger(done), formatInteger(left)));
  };
  if (first === undefined && told === null) return null;
  return (
    <div className={styles.repairAll}>
      {first === undefined ? null : (
        <>
          <span>{t.repairAllTitle(ruleName(first.issue, locale))}</span>
          <Button icon="check" disabled={book.busy} onClick={() => void accept()}>
            {t.repairAll(formatInteger(own.length), own.length)}
          </Button>
        </>
      )}
      <span role="status">{told}</span>
    </div>
  );
};
