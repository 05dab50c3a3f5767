import { useMemo, useState } from "react";
import { NO_FILTER, type PlotFilter } from "../../../answers/overlap/plot-filter.ts";
import type { OverlapResult } from "../../../answers/overlap/result.ts";
import { isOnlyPoints, type OverlapSummary } from "../../../answers/overlap/summary.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { DataTable } from "../../../ui/table/data-table.tsx";
import type { TableSort } from "../../../ui/table/table-column.ts";
import styles from "../../../ui/table/table-pane.module.css";
import { tableTexts } from "../texts/table-texts.ts";
import { overlapColumns } from "./overlap-columns.tsx";
import { PlotFilters } from "./plot-filters.tsx";

export interface OverlapTableProps {
  readonly register: Dataset<"plots">;
  readonly result: OverlapResult;
  /** Totals of all plots, and of those shown. */
  readonly all: OverlapSummary;
  readonly shown: OverlapSummary;
  readonly rows: Uint32Array;
  readonly filter: PlotFilter;
  readonly onFilter: (filter: PlotFilter) => void;
  readonly selected: number | null;
  readonly onSelect: (index: number | null) => void;
  readonly onHover: (index: number | null) => void;
}

const BY_OVERLAP: TableSort = { column: "overlap", direction: "descending" };
const POSSIBLE_ONLY: PlotFilter = { ...NO_FILTER, verdicts: ["inside", "crosses"] };

const isPossibleOnly = ({ verdicts, hamlet, organisation, search }: PlotFilter): boolean =>
  verdicts.length === 2 &&
  verdicts.includes("inside") &&
  verdicts.includes("crosses") &&
  hamlet === null &&
  organisation === null &&
  search === "";

/** The table of the current result; its rows, its totals and the map say the same. */
export const OverlapTable = (props: OverlapTableProps) => {
  const { register, result, all, shown, rows, filter, onFilter, selected } = props;
  const t = useTexts(tableTexts);
  const { locale } = useLocale();
  const [sort, setSort] = useState(BY_OVERLAP);
  const [filtering, setFiltering] = useState(false);
  const columns = useMemo(
    () => overlapColumns(register, result, shown, locale),
    [register, result, shown, locale],
  );
  const possible = isPossibleOnly(filter);
  const whole = rows.length === register.ids.length;
  const count = formatInteger(rows.length);
  const points = isOnlyPoints(all);
  const title = possible
    ? points
      ? t.titlePoints(count)
      : t.titlePossible(count)
    : whole
      ? t.titleAll(count)
      : t.titleFiltered(count, formatInteger(register.ids.length));
  const sorted = columns.find((column) => column.id === sort.column)?.header ?? "";
  return (
    <section className={styles.section} aria-label={t.label}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.note}>
          {selected === null ? null : `${t.chosen} · `}
          {t.sortedBy(sorted)}
        </p>
        <Button look="link" aria-expanded={filtering} onClick={() => setFiltering(!filtering)}>
          {t.filter}
        </Button>
        {whole && all.possible === 0 ? null : whole ? (
          <Button look="link" onClick={() => onFilter(POSSIBLE_ONLY)}>
            {t.seePossible(formatInteger(all.possible))}
          </Button>
        ) : (
          <Button look="link" onClick={() => onFilter(NO_FILTER)}>
            {t.seeAll(formatInteger(register.ids.length))}
          </Button>
        )}
      </div>
      {filtering ? (
        <PlotFilters register={register} filter={filter} counts={all.counts} onChange={onFilter} />
      ) : null}
      <div className={styles.rows}>
        <DataTable
          label={t.label}
          columns={columns}
          rows={rows}
          sort={sort}
          onSort={setSort}
          selected={selected}
          onSelect={props.onSelect}
          onHover={props.onHover}
          empty={possible ? t.noOverlap : t.nothing}
        />
      </div>
    </section>
  );
};
