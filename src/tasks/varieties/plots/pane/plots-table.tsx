import { useEffect, useMemo, useState } from "react";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { DataTable } from "../../../../ui/table/data-table.tsx";
import type { TableSort } from "../../../../ui/table/table-column.ts";
import { focusPane } from "../model/focus-pane.ts";
import type { ShownVerdicts } from "../model/shown-verdicts.ts";
import type { AnsweredPlots } from "../model/use-plots-model.ts";
import { paneTexts } from "../texts/pane-texts.ts";
import { plotsColumns } from "./plots-columns.tsx";
import styles from "./plots-pane.module.css";

export interface PlotsTableProps {
  readonly answered: AnsweredPlots;
  readonly shown: ShownVerdicts;
  /** Whether it takes the focus as it comes. */
  readonly reaching: boolean;
  readonly onReached: () => void;
  readonly rows: Uint32Array;
  readonly selected: number | null;
  readonly onSelect: (plot: number | null) => void;
  readonly onHover: (plot: number | null) => void;
}

/** What is farthest outside comes first. */
const FIRST: TableSort = { column: "margin", direction: "ascending" };

export const PlotsTable = (props: PlotsTableProps) => {
  const { answered, shown, rows, selected, onSelect, onHover, reaching, onReached } = props;
  useEffect(() => {
    if (!reaching) return;
    focusPane();
    onReached();
  }, [reaching, onReached]);
  const { locale } = useLocale();
  const t = useTexts(paneTexts);
  const [sort, setSort] = useState(FIRST);
  const columns = useMemo(() => plotsColumns(answered, shown, locale), [answered, shown, locale]);
  return (
    <div className={styles.rows}>
      <DataTable
        label={t.label}
        columns={columns}
        rows={rows}
        sort={sort}
        onSort={setSort}
        selected={selected}
        onSelect={onSelect}
        onHover={onHover}
        empty={t.nothing}
      />
    </div>
  );
};
