import { useMemo } from "react";
import { registerIssueSentence } from "../../../i18n/issues/register-issue-sentence.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { useMedia } from "../../../ui/layout/use-media.ts";
import { DataTable } from "../../../ui/table/data-table.tsx";
import type { TableColumn } from "../../../ui/table/table-column.ts";
import styles from "./item-table.module.css";
import type { WorkOrder } from "./model/work-groups.ts";
import type { WorkItem } from "./model/work-item.ts";
import { ruleName } from "./rule-list.tsx";
import { StateMark } from "./state-mark.tsx";
import { worklistTexts } from "./worklist-texts.ts";

export interface ItemTableProps {
  readonly label: string;
  readonly items: readonly WorkItem[];
  readonly order: WorkOrder;
  readonly selected: WorkItem | null;
  readonly onSelect: (item: WorkItem | null) => void;
  readonly onOpen: (item: WorkItem) => void;
  readonly empty: string;
  readonly narrow: boolean;
}

/** What is to be looked at, a line each: arrows move, Enter opens. */
export const ItemTable = (props: ItemTableProps) => {
  const { label, items, order, selected, onSelect, onOpen, empty, narrow } = props;
  const t = useTexts(worklistTexts);
  const { locale } = useLocale();
  const rows = useMemo(() => new Uint32Array(items.length).map((_, i) => i), [items]);
  const columns = useMemo<readonly TableColumn[]>(() => {
    const row: TableColumn = {
      id: "row",
      header: t.rowAndPlot,
      width: narrow ? 118 : 92,
      grow: 0,
      cell: (i) => {
        const { row: at, issue } = items[i]!;
        return (
          <>
            <strong>{at ?? t.wholeFile}</strong>
            <span className={styles.code}>{issue.source.featureId?.slice(0, 40)}</span>
            {narrow ? <StateMark state={items[i]!.state} /> : null}
          </>
        );
      },
    };
    const what: TableColumn = {
      id: "what",
      header: t.what,
      width: narrow ? 150 : 180,
      grow: 4,
      cell: (i) => {
        const { issue, also } = items[i]!;
        return (
          <>
            {registerIssueSentence(issue, locale).what}
            {also.length === 0 || narrow ? null : (
              <span className={styles.also}>
                {t.also(also.map((one) => ruleName(one, locale)).join(", "))}
              </span>
            )}
          </>
        );
      },
    };
    const state: TableColumn = {
      id: "state",
      header: t.state,
      width: 110,
      grow: 0,
      cell: (i) => <StateMark state={items[i]!.state} />,
    };
    if (narrow) return [row, what];
    const hamlet: TableColumn = {
      id: "hamlet",
      header: t.hamlet,
      width: 110,
      grow: 1,
      cell: (i) => items[i]!.hamlet,
    };
    const next: TableColumn = {
      id: "next",
      header: t.next,
      width: 150,
      grow: 3,
      cell: (i) => registerIssueSentence(items[i]!.issue, locale).next,
    };
    return order === "hamlet" ? [row, hamlet, what, state, next] : [row, what, state, next];
  }, [items, order, narrow, locale, t]);
  // A wide window has room for a sentence in two lines, and for what else is with it.
  const wide = useMedia("(min-width: 1200px)");
  const joined = useMemo(() => items.some(({ also }) => also.length > 0), [items]);
  const place = selected === null ? -1 : items.findIndex(({ key }) => key === selected.key);
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={rows}
      sort={null}
      lines={narrow || (joined && !wide) ? 4 : 3}
      selected={place < 0 ? null : place}
      onSelect={(i) => onSelect(i === null ? null : (items[i] ?? null))}
      onOpen={(i) => onOpen(items[i]!)}
      empty={empty}
    />
  );
};
