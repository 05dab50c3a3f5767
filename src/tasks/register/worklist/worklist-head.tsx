import { useMemo } from "react";
import { editsOfLog } from "../../../domain/register/edits-of-log.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import type { IntakeReport } from "../../../intake/intake-report.ts";
import { Button } from "../../../ui/controls/button.tsx";
import type { RegisterBook } from "../../register-book.ts";
import { eventsIn } from "./log/log-events.ts";
import styles from "./worklist-head.module.css";
import { worklistTexts } from "./worklist-texts.ts";

export interface WorklistHeadProps {
  readonly name: string;
  readonly book: RegisterBook;
  readonly report: IntakeReport;
  /** Records of the register with something to look at. */
  readonly flagged: number;
  /** Its rules are being asked for the first time: how many records are without remarks is not known yet. */
  readonly checking: boolean;
  readonly onLog: () => void;
}

/** The register's name, how its records stand now, and the way back. */
export const WorklistHead = ({
  name,
  book,
  report,
  flagged,
  checking,
  onLog,
}: WorklistHeadProps) => {
  const t = useTexts(worklistTexts);
  const { accepted, refused } = report.counts;
  const changes = useMemo(() => editsOfLog(book.log).acts ?? 0, [book.log]);
  const removed = report.removed?.length ?? 0;
  const clean = accepted - flagged;
  return (
    <header className={styles.head}>
      <div className={styles.file}>
        <h2 className={styles.name}>{name}</h2>
        <p className={styles.detail} role="status" data-quiet={!book.busy && changes === 0}>
          {book.busy ? t.busy : t.file(report.file.name, formatInteger(changes), changes)}
        </p>
      </div>
      <div className={styles.counts}>
        {checking ? (
          <Count value={accepted} words={t.beingChecked(accepted)} />
        ) : (
          <Count value={clean} words={t.clean(clean)} />
        )}
        {flagged > 0 && !checking ? (
          <Count value={flagged} words={t.flagged} tone="warning" />
        ) : null}
        <Count value={refused} words={t.refused(refused)} tone={refused > 0 ? "error" : "none"} />
        {removed > 0 ? <Count value={removed} words={t.removed(removed)} /> : null}
      </div>
      <div className={styles.actions}>
        <Button title={t.undoTip} disabled={!book.canUndo} onClick={() => void book.undo()}>
          {t.undo}
        </Button>
        <Button title={t.redoTip} disabled={!book.canRedo} onClick={() => void book.redo()}>
          {t.redo}
        </Button>
        <Button look="link" icon="list" onClick={onLog}>
          {t.log(formatInteger(eventsIn(book.log)))}
        </Button>
        <span className={styles.who}>
          <Button look="link" onClick={onLog}>
            {book.who === "" ? t.whoNone : `${t.who}: ${book.who}`}
          </Button>
        </span>
      </div>
    </header>
  );
};

const Count = ({
  value,
  words,
  tone = "none",
}: {
  readonly value: number;
  readonly words: string;
  readonly tone?: "none" | "warning" | "error";
}) => (
  <p className={styles.count} data-tone={tone}>
    <strong>{formatInteger(value)}</strong> {words}
  </p>
);
