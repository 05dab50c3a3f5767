import { useMemo, useState } from "react";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { DataTable } from "../../../ui/table/data-table.tsx";
import type { TableSort } from "../../../ui/table/table-column.ts";
import styles from "../../../ui/table/table-pane.module.css";
import { seasonColumns } from "./season-columns.ts";
import type { SeasonProps } from "./season-panel.tsx";
import { seasonTexts } from "./season-texts.ts";

const LATEST_FIRST: TableSort = { column: "month", direction: "descending" };

/** The months behind the curve; a chosen row is the month the whole screen looks at. */
export const SeasonTable = ({ model }: SeasonProps) => {
  const { locale } = useLocale();
  const t = useTexts(seasonTexts);
  const { filter, season, set } = model;
  const [sort, setSort] = useState(LATEST_FIRST);
  const months = season.value?.months ?? null;
  const method = filter?.method ?? "ramas";
  const columns = useMemo(
    () => (months ? seasonColumns(months, method, locale) : []),
    [months, method, locale],
  );
  const rows = useMemo(() => months?.map((_, i) => i) ?? [], [months]);
  if (filter === null || months === null) return null;
  const { period } = filter;
  const selected = months.findIndex(
    (one) => period.kind === "month" && one.year === period.year && one.month === period.month,
  );
  const choose = (row: number | null) => {
    const month = row === null ? null : months[row];
    if (month) set({ period: { kind: "month", year: month.year, month: month.month } });
    else if (period.kind === "month") set({ period: null });
  };
  return (
    <section className={styles.section} aria-label={t.tableLabel}>
      <div className={styles.head}>
        <h2 className={styles.title}>{t.tableTitle}</h2>
        <p className={styles.note}>{t.tableNote}</p>
      </div>
      <div className={styles.rows}>
        <DataTable
          label={t.tableLabel}
          columns={columns}
          rows={rows}
          sort={sort}
          onSort={setSort}
          selected={selected < 0 ? null : selected}
          onSelect={choose}
          empty={t.tableEmpty}
        />
      </div>
    </section>
  );
};
