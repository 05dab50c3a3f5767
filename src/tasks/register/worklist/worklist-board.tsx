import { useCallback, useMemo, useState } from "react";
import type { Dataset } from "../../../domain/dataset.ts";
import type { IssueCode } from "../../../domain/issue/issue.ts";
import type { ChangeDraft } from "../../../domain/register/change.ts";
import { editsOfLog } from "../../../domain/register/edits-of-log.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import type { IntakeReport } from "../../../intake/intake-report.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { SegmentedControl } from "../../../ui/controls/segmented-control.tsx";
import { useMedia } from "../../../ui/layout/use-media.ts";
import type { RegisterBook } from "../../register-book.ts";
import type { RegisterContext } from "../register-section.ts";
import { ItemTable } from "./item-table.tsx";
import { LogDialog } from "./log/log-dialog.tsx";
import { useRegisterCheck } from "./model/use-register-check.ts";
import { useWorklist } from "./model/use-worklist.ts";
import type { WorkItem } from "./model/work-item.ts";
import { RepairAll } from "./repair-all.tsx";
import { RowPane } from "./row/row-pane.tsx";
import { RuleList } from "./rule-list.tsx";
import { SettingsDoor } from "./settings/settings-door.tsx";
import { useUndoKeys } from "./use-undo-keys.ts";
import { WorklistHead } from "./worklist-head.tsx";
import styles from "./worklist-section.module.css";
import { worklistTexts } from "./worklist-texts.ts";

export interface WorklistBoardProps {
  readonly context: RegisterContext;
  readonly register: Dataset<"plots">;
  readonly book: RegisterBook;
  readonly report: IntakeReport;
}

const NARROW = "(max-width: 1023.98px)";

/** Rules, list and row beside each other; on a narrow screen the row comes over the list. */
export const WorklistBoard = ({ context, register, book, report }: WorklistBoardProps) => {
  const t = useTexts(worklistTexts);
  const { view, documents } = context;
  const narrow = useMedia(NARROW);
  const [log, setLog] = useState(false);
  const [opened, setOpened] = useState(false);
  const apart = useMemo(() => editsOfLog(book.log).apart, [book.log]);
  const check = useRegisterCheck(context, register, apart);
  const work = useWorklist(book, check.answer, view);
  useUndoKeys(book);
  const select = useCallback(
    (item: WorkItem | null) => view.set({ rv: item?.key ?? null }),
    [view],
  );
  if (work === null) return null;
  const { listed, records } = work;
  const item = work.selected ?? (narrow ? null : (listed[0] ?? null));

  /** What was mended leaves the list: the one after it in the list is looked at next. */
  const change = (drafts: readonly ChangeDraft[], rule?: IssueCode): void => {
    const place = item === null ? -1 : listed.findIndex(({ key }) => key === item.key);
    const next = listed[place + 1] ?? listed[place - 1] ?? null;
    const settles = drafts.some(({ kind }) => kind !== "cell") || rule !== undefined;
    void book.change(drafts, rule);
    if (settles && next !== null) view.set({ rv: next.key });
  };
  const filters = (
    <RuleList
      items={work.shown}
      rule={work.rule}
      hamlet={work.hamlet}
      onRule={(rr) => view.set({ rr, rv: null })}
      onHamlet={(rc) => view.set({ rc, rv: null })}
      narrow={narrow}
    />
  );
  const total = formatInteger(work.counts[work.show]);
  const title =
    work.show === "rest" ? t.restList(total) : t.list(formatInteger(listed.length), total);
  const row = item && (
    <RowPane
      analyses={context.analyses}
      item={item}
      items={work.shown}
      records={records}
      register={register}
      limit={documents.areas[0] ?? null}
      districts={check.districts}
      onChange={change}
      onDraw={(at) => view.set({ r: "dibujar", fila: String(at) })}
    />
  );
  const over = narrow && opened && row !== null;
  return (
    <div id="resultado" tabIndex={-1} className={styles.board}>
      <WorklistHead
        name={register.name}
        book={book}
        report={report}
        flagged={work.flagged}
        onLog={() => setLog(true)}
      />
      <LogDialog
        open={log}
        onClose={() => setLog(false)}
        name={report.file.name}
        book={book}
        records={records}
      />
      {over ? (
        <div className={styles.over}>
          <Button look="link" icon="arrow-left" onClick={() => setOpened(false)}>
            {t.back}
          </Button>
          {row}
        </div>
      ) : (
        <div className={styles.columns}>
          <div className={styles.rules}>
            {filters}
            <div className={styles.settings}>
              <SettingsDoor view={view} skipped={check.answer?.skipped ?? []} />
            </div>
          </div>
          <section className={styles.list}>
            <div className={styles.listHead}>
              <h3 className={styles.title}>{title}</h3>
              <SegmentedControl
                label={t.show}
                look="text"
                value={work.show}
                segments={[
                  { value: "open", label: t.shows.open },
                  { value: "refused", label: t.shows.refused },
                  { value: "rest", label: t.shows.rest },
                ]}
                onChange={(re) => view.set({ re: re === "open" ? null : re, rv: null })}
              />
              <SegmentedControl
                label={t.order}
                look="text"
                value={work.order}
                segments={[
                  { value: "rule", label: t.orders.rule },
                  { value: "row", label: t.orders.row },
                  { value: "hamlet", label: t.orders.hamlet },
                ]}
                onChange={(ro) => view.set({ ro: ro === "rule" ? null : ro })}
              />
            </div>
            <RepairAll
              key={work.rule}
              items={listed}
              rule={work.rule}
              records={records}
              book={book}
            />
            <div className={styles.table}>
              <ItemTable
                label={title}
                items={listed}
                order={work.order}
                selected={item}
                onSelect={(chosen) => {
                  select(chosen);
                  if (narrow) setOpened(chosen !== null);
                }}
                onOpen={() => document.getElementById("fila-elegida")?.focus()}
                empty={work.counts.open === 0 && work.show === "open" ? t.allDone : t.nothing}
                narrow={narrow}
              />
            </div>
            <p className={styles.foot} role="status">
              {check.running
                ? t.checking
                : check.answer && check.answer.skipped.length > 0
                  ? t.unchecked(formatInteger(check.answer.skipped.length))
                  : null}
            </p>
          </section>
          {narrow ? null : (
            <div id="fila-elegida" tabIndex={-1} className={styles.row}>
              {row ?? <p className={styles.choose}>{t.choose}</p>}
            </div>
          )}
        </div>
      )}
    </div>
  );
};
