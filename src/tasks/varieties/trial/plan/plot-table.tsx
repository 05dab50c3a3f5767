import { useMemo, useState } from "react";
import { formatInteger, formatNumber } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { DataTable } from "../../../../ui/table/data-table.tsx";
import type { TableColumn, TableSort } from "../../../../ui/table/table-column.ts";
import type { TrialPlot } from "../model/trial-plots.ts";
import { paneTexts } from "../texts/pane-texts.ts";
import { panelTexts } from "../texts/panel-texts.ts";
import styles from "../trial.module.css";
import { type PaneProps, plotDecimals } from "./plan-pane.tsx";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Columns of the trial's plots, told by their place in `plots`. */
const plotColumns = (
  plots: readonly TrialPlot[],
  lines: Uint32Array,
  { name, unit }: PaneProps["response"],
  decimals: number,
  t: (typeof paneTexts)["es-PE"],
  lost: string,
): readonly TableColumn[] => {
  const words = (id: string, header: string, width: number, of: (plot: TrialPlot) => string) => ({
    id,
    header,
    width,
    cell: (row: number) => of(plots[row]!) || t.none,
    sortKey: (row: number) => of(plots[row]!),
  });
  const figures = (
    id: string,
    header: string,
    of: (plot: TrialPlot) => number | null,
    digits: number,
    absent = t.none,
  ): TableColumn => ({
    id,
    header,
    width: 84,
    align: "end",
    cell: (row) => {
      const value = of(plots[row]!);
      return value === null || !Number.isFinite(value) ? absent : formatNumber(value, digits);
    },
    sortKey: (row) => of(plots[row]!) ?? Number.NaN,
  });
  return [
    words("plot", t.columns.plot, 96, ({ code }) => code),
    words("site", t.columns.site, 110, ({ site }) => site),
    words("block", t.columns.block, 76, ({ block }) => block),
    words("variety", t.columns.variety, 140, ({ variety }) => variety),
    figures(
      "value",
      capital(unit === "" ? name : `${name} (${unit})`),
      ({ value }) => value,
      decimals,
      lost,
    ),
    figures("fitted", t.columns.fitted, ({ fit }) => fit?.fitted ?? null, decimals + 1),
    figures("residual", t.columns.residual, ({ fit }) => fit?.residual ?? null, decimals + 1),
    figures("standardised", t.columns.standardised, ({ fit }) => fit?.standardised ?? null, 2),
    figures("row", t.columns.row, ({ row }) => row, 0),
    figures("column", t.columns.column, ({ column }) => column, 0),
    figures("trees", t.columns.trees, ({ trees }) => trees, 0),
    {
      id: "line",
      header: t.columns.line,
      width: 84,
      align: "end",
      cell: (row) => formatInteger(lines[plots[row]!.record] ?? Number.NaN),
      sortKey: (row) => lines[plots[row]!.record] ?? Number.NaN,
    },
  ];
};

/** Every plot with what the analysis made of it. */
export const PlotTable = ({ model, response }: PaneProps) => {
  const { locale } = useLocale();
  const t = paneTexts[locale];
  const { lost } = useTexts(panelTexts);
  const { plots, site, dataset, selected, select } = model;
  const [sort, setSort] = useState<TableSort | null>(null);
  const columns = useMemo(
    () => plotColumns(plots, dataset.rows, response, plotDecimals(plots, response), t, lost),
    [plots, dataset.rows, response, t, lost],
  );
  const rows = useMemo(
    () => plots.flatMap((plot, place) => (site === null || plot.site === site.site ? [place] : [])),
    [plots, site],
  );
  const at = plots.findIndex(({ record }) => record === selected);
  return (
    <div className={styles.paneTable}>
      <DataTable
        label={t.table}
        columns={columns}
        rows={rows}
        sort={sort}
        onSort={setSort}
        selected={at < 0 ? null : at}
        onSelect={(place) => select(place === null ? null : (plots[place]?.record ?? null))}
        empty={t.empty}
      />
    </div>
  );
};
