import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Dataset } from "../../../domain/dataset.ts";
import type { IssueCode } from "../../../domain/issue/issue.ts";
import type { ChangeDraft } from "../../../domain/register/change.ts";
import { editsOfLog } from "../../../domain/register/edits-of-log.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import type { IntakeReport } from "../../../intake/intake-report.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { StatusLine } from "../../../ui/feedback/status-line.tsx";
import { useMedia } from "../../../ui/layout/use-media.ts";
import type { RegisterBook } from "../../register-book.ts";
import type { RegisterContext } from "../register-section.ts";
import { isUnited } from "../unite/is-united.ts";
import { UnionLine } from "../unite/union-line.tsx";
import { CheckProgress } from "./check-progress.tsx";
import { ItemTable } from "./item-table.tsx";
import { ListHead } from "./list-head.tsx";
import { LogDialog } from "./log/log-dialog.tsx";
import { useChangedRows } from "./model/use-changed-rows.ts";
import { useChosenItem } from "./model/use-chosen-item.ts";
import { useRegisterCheck } from "./model/use-register-check.ts";
import { useUndoneItem } from "./model/use-undone-item.ts";
import { useWorklist } from "./model/use-worklist.ts";
import type { WorkItem } from "./model/work-item.ts";
import { RepairAll, type RepairsDone, RepairsTold } from "./repair-all.tsx";
import { RowPane } from "./row/row-pane.tsx";
import { RuleList } from "./rule-list.tsx";
import { SettingsDoor } from "./settings/settings-door.tsx";
import { UncheckedRules } from "./unchecked-rules.tsx";
import { useFreshFilters } from "./use-fresh-filters.ts";
import { useKeptFocus } from "./use-kept-focus.ts";
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
export const WorklistBoard = (props: WorklistBoardProps) => {
  const { context, register, report } = props;
  const t = useTexts(worklistTexts);
  const { view, documents } = context;
  const narrow = useMedia(NARROW);
  const [log, setLog] = useState(false);
  const [opened, setOpened] = useState(false);
  const [said, setSaid] = useState<(RepairsDone & { readonly after: number }) | null>(null);
  const board = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  useFreshFilters(register.id, view);
  const apart = useMemo(() => editsOfLog(props.book.log).apart, [props.book.log]);
  const check = useRegisterCheck(context, register, apart);
  const work = useWorklist(props.book, check.answer, view);
  // Until rules have been asked once, and were not stopped, no count is one.
  const checking = check.running && check.answer === null;
  const pending = props.book.busy || check.running || !(work?.current ?? false);
  const book = useUndoneItem(props.book, work?.listed ?? [], pending, view);
  const changed = useChangedRows(book.log, pending);
  const entries = useRef(0);
  entries.current = props.book.log.length;
  // Until the next change or undoing, of which it would no longer be true.
  const told = said?.after === props.book.log.length ? said : null;
  useUndoKeys(book);
  useKeptFocus(board);
  const chosen = useChosenItem(work?.listed ?? [], work?.selected ?? null, pending, view);
  const select = useCallback(
    (item: WorkItem | null) => view.set({ rv: item?.key ?? null }),
    [view],
  );
  const item = chosen ?? (narrow ? null : (work?.listed[0] ?? null));
  const over = narrow && opened && item !== null;
  const shownKey = item?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another item is read from its head
  useEffect(() => {
    const scroller = over ? board.current : pane.current;
    if (scroller !== null) scroller.scrollTop = 0;
  }, [shownKey, over]);
  if (work === null)
    return (
      <div id="resultado" tabIndex={-1} className={styles.wait}>
        <StatusLine icon="table" look="bare" strong={t.reading(register.name)} />
      </div>
    );
  const { listed, records } = work;

  /** What was mended leaves the list: the one after it in the list is looked at next. */
  const change = (drafts: readonly ChangeDraft[], rule?: IssueCode): void => {
    const place = item === null ? -1 : listed.findIndex(({ key }) => key === item.key);
    const next = listed[place + 1] ?? listed[place - 1] ?? null;
    const settles = drafts.some(({ kind }) => kind !== "cell") || rule !== undefined;
    void book.change(drafts, rule);
    if (settles && next !== null) view.set({ rv: next.key });
    else if (item !== null) view.set({ rv: item.key });
  };
  const whole = !pending && !check.asking.cancelled;
  const clean = work.counts.open === 0 && work.show === "open" && whole;
  const filters = (
    <RuleList
      total={work.shown.length}
      groups={work.rules}
      hamletGroups={work.hamlets}
      rule={work.rule}
      hamlet={work.hamlet}
      onRule={(rr) => view.set({ rr, rv: null })}
      onHamlet={(rc) => view.set({ rc, rv: null })}
      narrow={narrow}
      checking={checking}
    />
  );
  const settings = (
    <div className={styles.settings}>
      <SettingsDoor view={view} skipped={check.answer?.skipped ?? []} />
    </div>
  );
  const total = formatInteger(work.counts[work.show]);
  const title =
    checking && work.show !== "refused"
      ? t.checking
      : work.show === "rest"
        ? t.restList(total)
        : t.list(formatInteger(listed.length), total);
  const row = item && (
    <RowPane
      analyses={context.analyses}
      item={item}
      listed={listed}
      items={work.shown}
      records={records}
      register={register}
      limit={documents.areas[0] ?? null}
      districts={check.districts}
      stale={item.row !== null && changed.has(item.row)}
      onChange={change}
      onSelect={select}
      onDraw={(at) => view.set({ r: "dibujar", fila: String(at) })}
    />
  );
  const left = (code: string): number =>
    work.rules.find((one) => one.code === code)?.items.length ?? 0;
  return (
    <div id="resultado" tabIndex={-1} ref={board} className={styles.board}>
      <WorklistHead
        name={register.name}
        book={book}
        report={report}
        flagged={work.flagged}
        checking={checking}
        onLog={() => setLog(true)}
      />
      {isUnited(register) ? <UnionLine context={context} register={register} book={book} /> : null}
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
            {narrow && clean ? <p className={styles.clean}>{t.allDone}</p> : filters}
            {narrow ? null : settings}
          </div>
          <section className={styles.list}>
            <ListHead title={title} show={work.show} order={work.order} view={view} />
            <RepairAll
              items={listed}
              rule={work.rule}
              records={records}
              book={book}
              pending={pending}
              onDone={(done) => setSaid({ ...done, after: entries.current })}
            />
            <p className={styles.told} role="status">
              {told ? <RepairsTold told={told} now={pending ? null : left(told.rule)} /> : null}
            </p>
            <CheckProgress asking={check.asking} />
            {narrow && clean ? null : (
              <div className={styles.table}>
                <ItemTable
                  label={title}
                  items={listed}
                  order={work.order}
                  selected={item}
                  onSelect={(one) => {
                    select(one);
                    if (narrow) setOpened(one !== null);
                  }}
                  onOpen={() => pane.current?.focus()}
                  empty={clean ? t.allDone : pending ? t.checking : t.nothing}
                  narrow={narrow}
                />
              </div>
            )}
            <p className={styles.foot} role="status">
              {check.running ? (
                t.checking
              ) : (
                <UncheckedRules skipped={check.answer?.skipped ?? []} />
              )}
            </p>
            {narrow ? settings : null}
          </section>
          {narrow ? null : (
            <div id="fila-elegida" tabIndex={-1} ref={pane} className={styles.row}>
              {row ?? <p className={styles.choose}>{t.choose}</p>}
            </div>
          )}
        </div>
      )}
    </div>
  );
};
