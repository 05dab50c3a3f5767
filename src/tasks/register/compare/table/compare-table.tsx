import { useMemo, useState } from "react";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { DataTable } from "../../../../ui/table/data-table.tsx";
import type { TableSort } from "../../../../ui/table/table-column.ts";
import paneStyles from "../../../../ui/table/table-pane.module.css";
import { compareTexts } from "../compare-texts.ts";
import type { Compared } from "../model/compare-entries.ts";
import { compareColumns } from "./compare-columns.tsx";

export interface CompareTableProps {
  readonly compared: Compared;
  readonly rows: Uint32Array;
  /** What the rows are, in words. */
  readonly filter: string;
  readonly selected: number | null;
  readonly onSelect: (entry: number | null) => void;
  readonly onHover: (entry: number | null) => void;
}

/** What needs a look comes first. */
const FIRST: TableSort = { column: "change", direction: "ascending" };

export const CompareTable = (props: CompareTableProps) => {
  const { compared, rows, filter, selected, onSelect, onHover } = props;
  const { locale } = useLocale();
  const t = useTexts(compareTexts);
  const [sort, setSort] = useState(FIRST);
  const columns = useMemo(() => compareColumns(compared, locale), [compared, locale]);
  const all = compared.answer.change.length;
  return (
    <section className={paneStyles.section} aria-label={t.table}>
      <div className={paneStyles.head}>
        <h2 className={paneStyles.title}>{filter}</h2>
        <p className={paneStyles.note}>{t.title(formatInteger(rows.length), formatInteger(all))}</p>
      </div>
      <div className={paneStyles.rows}>
        <DataTable
          label={t.table}
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
    </section>
  );
};
