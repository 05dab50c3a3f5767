import type { IssueCode } from "../../../../domain/issue/issue.ts";
import type { ChangeDraft } from "../../../../domain/register/change.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { repairWords } from "../model/repair-words.ts";
import type { WorkItem } from "../model/work-item.ts";
import type { WorkRecord, WorkRecords } from "../model/work-record.ts";
import { worklistTexts } from "../worklist-texts.ts";
import styles from "./row-pane.module.css";

export interface RowActionsProps {
  readonly item: WorkItem;
  readonly record: WorkRecord;
  readonly records: WorkRecords;
  /** The repair that is proposed; null where there is none. */
  readonly repair: readonly ChangeDraft[] | null;
  readonly onChange: (drafts: readonly ChangeDraft[], rule?: IssueCode) => void;
  readonly onDraw: () => void;
}

const WIDTHS: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "row-too-few-cells",
  "row-too-many-cells",
]);

/** What can be done with one thing of one record. */
export const RowActions = ({
  item,
  record,
  records,
  repair,
  onChange,
  onDraw,
}: RowActionsProps) => {
  const t = useTexts(worklistTexts);
  const { code } = item.issue;
  const { row } = record;
  const maySee = item.state === "open" || (item.state === "refused" && WIDTHS.has(code));
  return (
    <div className={styles.actions}>
      {repair ? (
        <div className={styles.repair}>
          <p className={styles.says}>
            <strong>{t.repairSays}: </strong>
            {repairWords(item, repair, records, t).join(" ")}
          </p>
          <Button look="primary" icon="check" onClick={() => onChange(repair, code)}>
            {t.repair}
          </Button>
        </div>
      ) : null}
      <div className={styles.buttons}>
        {maySee ? (
          <Button icon="eye" onClick={() => onChange([{ kind: "seen", row, code }])}>
            {WIDTHS.has(code) ? t.seenLine : t.seen}
          </Button>
        ) : null}
        <Button look="link" icon="frame" onClick={onDraw}>
          {t.draw}
        </Button>
        <Button
          look="link"
          icon="minus"
          title={t.removeHint}
          onClick={() => onChange([{ kind: "remove", row, because: "person" }])}
        >
          {t.remove}
        </Button>
      </div>
    </div>
  );
};
