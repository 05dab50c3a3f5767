import { useMemo } from "react";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { DataTable } from "../../../ui/table/data-table.tsx";
import styles from "../../../ui/table/table-pane.module.css";
import type { BorerModel } from "../model/borer-model.ts";
import type { BorerContext } from "./borer-context.ts";
import { roundColumns } from "./round-columns.ts";
import { roundRows } from "./round-rows.ts";
import { sectorKey } from "./round-sector.ts";
import { readRoundSelection, selectSector } from "./round-selection.ts";
import { roundTexts } from "./round-texts.ts";
import { usePlannedRound, useRoundChoice } from "./use-planned-round.ts";

export interface RoundTableProps {
  readonly context: BorerContext;
  readonly model: BorerModel;
}

/** Every sector: those of the round in the order of the visit, then the others, most urgent first. */
export const RoundTable = ({ context, model }: RoundTableProps) => {
  const { locale } = useLocale();
  const t = useTexts(roundTexts);
  const choice = useRoundChoice(context);
  const round = usePlannedRound(context, model);
  const answer = model.round.value;
  const { filter, view, source, points } = model;
  const rows = useMemo(
    () => (answer && round && source && points ? roundRows(answer, round, source, points) : null),
    [answer, round, source, points],
  );
  const columns = useMemo(
    () => (rows && filter ? roundColumns(rows, filter.method, view.sectors, locale) : null),
    [rows, filter, view.sectors, locale],
  );
  const places = useMemo(() => rows?.map((_, i) => i) ?? [], [rows]);
  if (!rows || !columns || !round) return null;
  const chosen = readRoundSelection(context.view);
  const selected = rows.findIndex(({ sector }) => sectorKey(sector) === chosen);
  return (
    <section className={styles.section} aria-label={t.tableLabel}>
      <div className={styles.head}>
        <h2 className={styles.title}>{t.tableTitle}</h2>
        <p className={styles.note}>
          {t.tableNote(formatInteger(round.stops.length), formatInteger(rows.length))}
          {choice.toggled.length > 0 ? ` ${t.changed}` : null}
          {rows.some(({ sector }) => sector.intervalKind === "wilson") ? ` ${t.markWilson}` : null}
          {rows.some(({ sector }) => sector.intervalKind === "both") ? ` ${t.markBoth}` : null}
        </p>
      </div>
      <div className={styles.rows}>
        <DataTable
          label={t.tableLabel}
          columns={columns}
          rows={places}
          sort={null}
          selected={selected < 0 ? null : selected}
          onSelect={(row) =>
            selectSector(context.view, row === null ? null : sectorKey(rows[row]!.sector))
          }
          empty={t.emptyTable}
        />
      </div>
    </section>
  );
};
