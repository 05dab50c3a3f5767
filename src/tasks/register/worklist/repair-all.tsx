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

/** What came of accepting all repairs of a rule. */
export interface RepairsDone {
  readonly rule: string;
  readonly name: string;
  readonly done: number;
  readonly left: number;
}

export interface RepairAllProps {
  /** Those that are listed. */
  readonly items: readonly WorkItem[];
  /** The rule they are of; repairs of several rules are not accepted together. */
  readonly rule: string | null;
  readonly records: WorkRecords;
  readonly book: RegisterBook;
  /** The register is being read or checked again: what is proposed may be of before. */
  readonly pending: boolean;
  readonly onDone: (done: RepairsDone) => void;
}

/** Accepts what one rule proposes for all the rows that are listed; one step to undo. */
export const RepairAll = ({ items, rule, records, book, pending, onDone }: RepairAllProps) => {
  const t = useTexts(worklistTexts);
  const { locale } = useLocale();
  const own = rule === null ? [] : items.filter(mayBeRepaired);
  const first = own[0];
  if (rule === null || first === undefined) return null;
  const name = ruleName(first.issue, locale);
  const accept = async (): Promise<void> => {
    const { done, left } = await repairAll(own, records, book);
    onDone({ rule, name, done, left });
  };
  return (
    <div className={styles.repairAll}>
      <span>{t.repairAllTitle(name, formatInteger(items.length), formatInteger(own.length))}</span>
      <Button icon="check" aria-disabled={pending} onClick={() => !pending && void accept()}>
        {t.repairAll(formatInteger(own.length), own.length)}
      </Button>
    </div>
  );
};

/** How many were accepted, how many have no single repair, and how many of the rule there are still. */
export const RepairsTold = ({
  told: { name, done, left },
  now,
}: {
  readonly told: RepairsDone;
  /** Still to be reviewed of the rule; null until it was checked again. */
  readonly now: number | null;
}) => {
  const t = useTexts(worklistTexts);
  return [
    t.repaired(name, formatInteger(done), done),
    ...(left > 0 ? [t.repairedLeft(formatInteger(left), left)] : []),
    now === null ? t.again : t.repairedNow(formatInteger(now), now),
  ].join(" ");
};
