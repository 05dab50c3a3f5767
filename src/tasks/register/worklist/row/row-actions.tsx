import type { IssueCode } from "../../../../domain/issue/issue.ts";
import type { ChangeDraft } from "../../../../domain/register/change.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { repairWords } from "../model/repair-words.ts";
import { rulesOf } from "../model/same-fact.ts";
import type { WorkItem } from "../model/work-item.ts";
import type { WorkRecord, WorkRecords } from "../model/work-record.ts";
import { worklistTexts } from "../worklist-texts.ts";
import styles from "./row-pane.module.css";

export interface RowActionsProps {
  readonly item: WorkItem;
  readonly record: WorkRecord;
  readonly records: WorkRecords;
  /** The repair that is proposed; null where there is none, or it is still worked out. */
  readonly repair: readonly ChangeDraft[] | null;
  /** A repair may come: its place is kept. */
  readonly awaited: boolean;
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
  awaited,
  onChange,
  onDraw,
}: RowActionsProps) => {
  const t = useTexts(worklistTexts);
  const { code } = item.issue;
  const { row } = record;
  const paired = item.other !== null && code !== "plot-organic-neighbour";
  const seen = (): void =>
    onChange(rulesOf(item).map((own): ChangeDraft => ({ kind: "seen", row, code: own })));
  const maySee =
    !paired && (item.state === "open" || (item.state === "refused" && WIDTHS.has(code)));
  return (
    <div className={styles.actions}>
      {repair || awaited ? (
        <div className={styles.repair}>
          <p className={styles.says}>
            <strong>{t.repairSays}: </strong>
            {repair ? repairWords(item, repair, records, t).join(" ") : t.again}
          </p>
          <Button
            look="primary"
            icon="check"
            data-repair=""
            aria-disabled={repair === null}
            onClick={() => repair && onChange(repair, code)}
          >
            {t.repair}
          </Button>
        </div>
      ) : null}
      <div className={styles.buttons}>
        {maySee ? (
          <Button icon="eye" onClick={seen}>
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
