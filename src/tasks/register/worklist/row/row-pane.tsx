import { lazy, Suspense, useMemo } from "react";
import type { Dataset } from "../../../../domain/dataset.ts";
import type { District } from "../../../../domain/district.ts";
import type { IssueCode } from "../../../../domain/issue/issue.ts";
import type { ChangeDraft } from "../../../../domain/register/change.ts";
import { registerIssueSentence } from "../../../../i18n/issues/register-issue-sentence.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { MISPLACED } from "../../detective/misplaced-codes.ts";
import type { RegisterContext } from "../../register-section.ts";
import { OriginLine } from "../../unite/origin-line.tsx";
import { doubtfulPlot, doubtfulPlots } from "../model/doubtful-plots.ts";
import { useRepair } from "../model/use-repair.ts";
import type { WorkItem } from "../model/work-item.ts";
import type { WorkRecords } from "../model/work-record.ts";
import { ruleName } from "../rule-list.tsx";
import { StateMark } from "../state-mark.tsx";
import { worklistTexts } from "../worklist-texts.ts";
import { FarShape } from "./far-shape.tsx";
import { farSketch } from "./far-sketch.ts";
import { PairCompare } from "./pair-compare.tsx";
import { RowActions } from "./row-actions.tsx";
import { RowCells } from "./row-cells.tsx";
import styles from "./row-pane.module.css";
import { RowShape } from "./row-shape.tsx";

const DetectivePanel = lazy(async () => ({
  default: (await import("../../detective/detective-panel.tsx")).DetectivePanel,
}));

export interface RowPaneProps {
  readonly analyses: RegisterContext["analyses"];
  readonly item: WorkItem;
  /** Those that are listed, in their order. */
  readonly listed: readonly WorkItem[];
  /** All that there is to look at. */
  readonly items: readonly WorkItem[];
  readonly records: WorkRecords;
  readonly register: Dataset<"plots">;
  readonly limit: Dataset<"areas"> | null;
  readonly districts: readonly District[];
  /** The record was changed and not yet checked again: what is proposed is of before. */
  readonly stale: boolean;
  readonly onChange: (drafts: readonly ChangeDraft[], rule?: IssueCode) => void;
  readonly onSelect: (item: WorkItem) => void;
  readonly onDraw: (row: number) => void;
}

/** One thing to be looked at: what it is, what can be done, the record's shape and cells, and its twin beside it. */
export const RowPane = ({
  analyses,
  item,
  listed,
  items,
  records,
  register,
  limit,
  districts,
  stale,
  onChange,
  onSelect,
  onDraw,
}: RowPaneProps) => {
  const t = useTexts(worklistTexts);
  const { locale } = useLocale();
  const { issue, row, other } = item;
  const repair = useRepair(item, records, stale);
  const drawn = useMemo(
    () => [row, other].filter((one): one is number => one !== null).sort((one, two) => one - two),
    [row, other],
  );
  const words = registerIssueSentence(issue, locale);
  const record = row === null ? null : records.of(row);
  const misplaced = MISPLACED.has(issue.code);
  const doubtful = useMemo(
    () => (misplaced && row !== null ? doubtfulPlot(records, row) : null),
    [misplaced, records, row],
  );
  const alike = useMemo(
    () => (misplaced ? doubtfulPlots(items, issue.code, records) : []),
    [misplaced, items, issue.code, records],
  );
  const twin = other === null ? null : records.of(other);
  const [a, b] = record && twin && twin.row < record.row ? [twin, record] : [record, twin];
  // A and B are drawn as beside each other above; one alone as itself.
  const [first, second] = a?.outline && b?.outline ? [a.outline, b.outline] : [null, null];
  const { drafts: own } = repair;
  const proposed = own?.find((draft) => draft.kind === "shape") ?? null;
  const fault = issue.source.column ?? null;
  const far = useMemo(() => {
    const outline = row === null ? null : (records.of(row)?.outline ?? null);
    if (row === null || outline === null) return null;
    const [hamlet, district] = [records.cell(row, "caserio"), records.cell(row, "distrito")];
    return farSketch({ code: issue.code, row, outline, hamlet, district, register, districts });
  }, [issue.code, row, records, register, districts]);
  const pairs = useMemo(() => listed.filter((one) => one.other !== null), [listed]);
  const at = pairs.findIndex(({ key }) => key === item.key);
  const actions = record && (
    <RowActions
      item={item}
      record={record}
      records={records}
      repair={own}
      awaited={repair.awaited}
      onChange={onChange}
      onDraw={() => onDraw(record.row)}
    />
  );
  return (
    <article className={styles.pane}>
      <header>
        <h3 className={styles.title}>
          {record === null && row !== null
            ? t.rowTitle(row, "")
            : record === null
              ? t.fileTitle
              : t.rowTitle(record.row, record.code.slice(0, 40))}
        </h3>
        {record === null ? null : <OriginLine cells={record.cells} />}
        <StateMark state={item.state} />
        <p className={styles.what}>{words.what}.</p>
        {words.next === "" ? null : <p className={styles.next}>{words.next}</p>}
        {item.also.length === 0 ? null : (
          <p className={styles.next}>
            {t.also(item.also.map((one) => ruleName(one, locale)).join(", "))}
          </p>
        )}
      </header>
      {record === null ? (
        row === null ? null : (
          <p className={styles.next}>{t.rowGone(row)}</p>
        )
      ) : (
        <>
          {twin ? null : actions}
          {other !== null && twin === null ? <p className={styles.next}>{t.pairGone}</p> : null}
          {twin ? (
            <PairCompare
              issue={issue}
              a={a!}
              b={b!}
              records={records}
              place={{ at: at + 1, all: pairs.length }}
              onNext={() => onSelect(pairs[(at + 1) % pairs.length]!)}
              onChange={onChange}
            />
          ) : null}
          {twin ? actions : null}
          {record.outline === null ? (
            <p className={styles.next}>{t.noShape}</p>
          ) : far ? (
            <FarShape sketch={far} outline={record.outline} row={record.row} />
          ) : (
            <RowShape
              outline={first ?? record.outline}
              rows={drawn}
              issue={issue}
              other={second}
              proposed={proposed?.kind === "shape" ? proposed.after : null}
              register={register}
              limit={limit}
            />
          )}
          {doubtful === null ? null : (
            <Suspense fallback={null}>
              <DetectivePanel
                analyses={analyses}
                register={register}
                districts={districts}
                plot={doubtful}
                alike={alike}
                codeOf={(at) => records.cell(at, "codigo_parcela").slice(0, 40)}
                onChange={(drafts) => onChange(drafts, issue.code)}
              />
            </Suspense>
          )}
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
