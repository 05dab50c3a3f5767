import { type ReactNode, useMemo, useState } from "react";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { DataTable } from "../../../ui/table/data-table.tsx";
import type { TableSort } from "../../../ui/table/table-column.ts";
import styles from "../../../ui/table/table-pane.module.css";
import type { BorerModel } from "../model/borer-model.ts";
import { groupTexts } from "../texts/group-texts.ts";
import { tableTexts } from "../texts/table-texts.ts";
import { groupColumns } from "./group-columns.tsx";

export interface GroupTableProps {
  readonly model: BorerModel;
  readonly links: ReactNode;
}

/** Rates by group with all that belongs to them; the chart of the panel shows the same. */
export const GroupTable = ({ model, links }: GroupTableProps) => {
  const t = useTexts(tableTexts);
  const g = useTexts(groupTexts);
  const { locale } = useLocale();
  const [sort, setSort] = useState<TableSort | null>(null);
  const { filter, selection } = model;
  const answer = model.groups.value;
  const method = filter?.method ?? "ramas";
  const columns = useMemo(
    () => (answer ? groupColumns(answer, method, locale) : []),
    [answer, method, locale],
  );
  const rows = useMemo(() => Uint32Array.from(answer?.groups ?? [], (_, row) => row), [answer]);
  const by = g.keys[answer?.by ?? model.view.by];
  const title = (method === "trampa" ? t.trapGroupsTitle : t.groupsTitle)(by);
  const nameOf = (row: number | null): string | null =>
    row === null ? null : (answer?.groups[row]?.name ?? null);
  const chosen =
    selection?.kind === "group"
      ? (answer?.groups.findIndex(({ name }) => name === selection.name) ?? -1)
      : -1;
  return (
    <section className={styles.section} aria-label={title}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.longNote}>{t.groupsNote(formatInteger(rows.length))}</p>
        {links}
      </div>
      <div className={styles.denseRows}>
        <DataTable
          label={title}
          columns={columns}
          rows={rows}
          sort={sort}
          onSort={setSort}
          selected={chosen < 0 ? null : chosen}
          onSelect={(row) => {
            const name = nameOf(row);
            model.select(name === null ? null : { kind: "group", name });
          }}
          onHover={(row) => {
            const name = nameOf(row);
            model.hover(name === null ? null : { kind: "group", name });
          }}
          empty={g.empty}
        />
      </div>
    </section>
  );
};
