import { useMemo, useState } from "react";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { useMedia } from "../../../../ui/layout/use-media.ts";
import { DataTable } from "../../../../ui/table/data-table.tsx";
import type { TableSort } from "../../../../ui/table/table-column.ts";
import styles from "../catalogue.module.css";
import { paneTexts } from "../texts/pane-texts.ts";
import type { PaneProps } from "./catalogue-pane.tsx";
import { varietyColumns } from "./variety-columns.tsx";

/** Every attribute of the listed varieties; best score first until a column is pressed. */
export const VarietyTable = ({ own }: PaneProps) => {
  const t = useTexts(paneTexts);
  const { locale } = useLocale();
  const [sort, setSort] = useState<TableSort | null>(null);
  const { judged, latitudeBand, listed, chosen, choose, view, place } = own;
  const phone = useMedia("(max-width: 767.98px)");
  const withVerdict = view.all || place.altitude === null || latitudeBand === null;
  const columns = useMemo(
    () => varietyColumns({ judged, latitudeBand }, { withVerdict, phone }, locale),
    [judged, latitudeBand, withVerdict, phone, locale],
  );
  return (
    <div className={styles.paneTable}>
      <DataTable
        label={t.table}
        columns={columns}
        rows={listed}
        sort={sort}
        onSort={setSort}
        selected={chosen !== null && listed.includes(chosen) ? chosen : null}
        onSelect={choose}
        empty={t.empty}
      />
    </div>
  );
};
