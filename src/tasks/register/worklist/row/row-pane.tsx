import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import type { Dataset } from "../../../../domain/dataset.ts";
import type { District } from "../../../../domain/district.ts";
import type { IssueCode } from "../../../../domain/issue/issue.ts";
import type { ChangeDraft } from "../../../../domain/register/change.ts";
import { registerIssueSentence } from "../../../../i18n/issues/register-issue-sentence.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { MISPLACED } from "../../detective/misplaced-codes.ts";
import { mayBeRepaired, repairOf } from "../model/repair-of.ts";
import type { WorkItem } from "../model/work-item.ts";
import type { WorkRecords } from "../model/work-record.ts";
import { StateMark } from "../state-mark.tsx";
import { worklistTexts } from "../worklist-texts.ts";
import { PairCompare } from "./pair-compare.tsx";
import { RowActions } from "./row-actions.tsx";
import { RowCells } from "./row-cells.tsx";
import styles from "./row-pane.module.css";
import { RowShape } from "./row-shape.tsx";

const DetectivePanel = lazy(async () => ({
  default: (await import("../../detective/detective-panel.tsx")).DetectivePanel,
}));

export interface RowPaneProps {
  readonly item: WorkItem;
  readonly records: WorkRecords;
  readonly register: Dataset<"plots">;
  readonly limit: Dataset<"areas"> | null;
  readonly districts: readonly District[];
  readonly onChange: (drafts: readonly ChangeDraft[], rule?: IssueCode) => void;
  readonly onDraw: (row: number) => void;
}

/** One thing to be looked at: what it is, what can be done, the record's shape and cells, and its twin beside it. */
export const RowPane = ({
  item,
  records,
  register,
  limit,
  districts,
  onChange,
  onDraw,
}: RowPaneProps) => {
  const t = useTexts(worklistTexts);
  const { locale } = useLocale();
  const [repair, setRepair] = useState<readonly ChangeDraft[] | null>(null);
  const { issue, row, other } = item;
  useEffect(() => {
    let stale = false;
    setRepair(null);
    if (mayBeRepaired(item))
      void repairOf(item, records).then((drafts) => {
        if (!stale) setRepair(drafts);
      });
    return () => {
      stale = true;
    };
  }, [item, records]);
  const drawn = useMemo(
    () => [row, other].filter((one): one is number => one !== null),
    [row, other],
  );
  const words = registerIssueSentence(issue, locale);
  const record = row === null ? null : records.of(row);
  const twin = other === null ? null : records.of(other);
  const proposed = repair?.find((draft) => draft.kind === "shape") ?? null;
  const fault = issue.source.column ?? null;
  return (
    <article className={styles.pane}>
      <header>
        <h3 className={styles.title}>
          {record === null ? t.fileTitle : t.rowTitle(record.row, record.code.slice(0, 40))}
        </h3>
        <StateMark state={item.state} />
        <p className={styles.what}>{words.what}.</p>
        {words.next === "" ? null : <p className={styles.next}>{words.next}</p>}
      </header>
      {record === null ? null : (
        <>
          <RowActions
            item={item}
            record={record}
            records={records}
            repair={repair}
            onChange={onChange}
            onDraw={() => onDraw(record.row)}
          />
          {record.outline === null ? (
            <p className={styles.next}>{t.noShape}</p>
          ) : (
            <RowShape
              outline={record.outline}
              rows={drawn}
              issue={issue}
              other={twin?.outline ?? null}
              proposed={proposed?.kind === "shape" ? proposed.after : null}
              register={register}
              limit={limit}
            />
          )}
          {record.outline !== null && MISPLACED.has(issue.code) ? (
            <Suspense fallback={null}>
              <DetectivePanel
                key={record.row}
                register={register}
                row={record.row}
                outline={record.outline}
                hamlet={records.cell(record.row, "caserio")}
                district={records.cell(record.row, "distrito")}
                districts={districts}
                onChange={(drafts) => onChange(drafts, issue.code)}
              />
            </Suspense>
          ) : null}
          {other !== null && twin === null ? <p className={styles.next}>{t.pairGone}</p> : null}
          {twin ? (
            <PairCompare
              issue={issue}
              a={twin.row < record.row ? twin : record}
              b={twin.row < record.row ? record : twin}
              records={records}
              onChange={onChange}
            />
          ) : null}
          <section className={styles.cells}>
            <h4 className={styles.heading}>{t.cells}</h4>
            <RowCells
              key={record.row}
              record={record}
              records={records}
              fault={fault}
              onChange={onChange}
            />
          </section>
        </>
      )}
    </article>
  );
};
