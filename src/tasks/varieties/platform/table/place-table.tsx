import { useMemo, useState } from "react";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { SegmentedControl } from "../../../../ui/controls/segmented-control.tsx";
import { useMedia } from "../../../../ui/layout/use-media.ts";
import { DataTable } from "../../../../ui/table/data-table.tsx";
import type { TableSort } from "../../../../ui/table/table-column.ts";
import { PLACE_GROUPS, type PlaceGroup, type PlaceRow } from "../model/place-row.ts";
import { panelTexts } from "../texts/panel-texts.ts";
import { placeTexts } from "../texts/place-texts.ts";
import { placeColumns } from "./place-columns.tsx";
import styles from "./place-table.module.css";

export interface PlaceTableProps {
  readonly rows: readonly PlaceRow[];
  /** What it is narrowed to; null for all. */
  readonly group: PlaceGroup | null;
  readonly onGroup: (group: PlaceGroup | null) => void;
  readonly chosen: string | null;
  readonly onSelect: (key: string | null) => void;
  readonly onHover: (key: string | null) => void;
}

const ALL = "all";

/** Sites, members and activities under the map, tied to it both ways. */
export const PlaceTable = (props: PlaceTableProps) => {
  const { rows: all, group, onGroup, chosen, onSelect, onHover } = props;
  const { locale } = useLocale();
  const t = useTexts(panelTexts);
  const p = useTexts(placeTexts);
  const [sort, setSort] = useState<TableSort | null>(null);
  // The card has the sources too.
  const narrow = useMedia("(max-width: 1439.98px)");
  const columns = useMemo(() => placeColumns(all, locale, narrow), [all, locale, narrow]);
  const rows = useMemo(
    () =>
      Uint32Array.from(
        all.flatMap((row, at) => (group === null || row.group === group ? [at] : [])),
      ),
    [all, group],
  );
  const keyOf = (row: number | null): string | null =>
    row === null ? null : (all[row]?.key ?? null);
  const at = all.findIndex(({ key }) => key === chosen);
  const count = (of: PlaceGroup) => formatInteger(all.filter((row) => row.group === of).length);
  return (
    <section className={styles.section} aria-label={t.table}>
      <div className={styles.head}>
        <h2 className={styles.title}>{p.places(rows.length, formatInteger(rows.length))}</h2>
        <p className={styles.note}>{t.tableNote}</p>
        <SegmentedControl
          label={t.group}
          look="text"
          value={group ?? ALL}
          segments={[
            { value: ALL, label: p.all },
            ...PLACE_GROUPS.map((value) => ({
              value,
              label: `${p.groups[value]} ${count(value)}`,
            })),
          ]}
          onChange={(value) => onGroup(value === ALL ? null : value)}
        />
      </div>
      <div className={styles.rows}>
        <DataTable
          label={t.table}
          columns={columns}
          rows={rows}
          lines={2}
          sort={sort}
          onSort={setSort}
          selected={at < 0 ? null : at}
          onSelect={(row) => onSelect(keyOf(row))}
          onHover={(row) => onHover(keyOf(row))}
          empty={t.nothing}
        />
      </div>
    </section>
  );
};
