import { useMemo, useState } from "react";
import { projectGeometry } from "../../../../geo/crs/project-geometry.ts";
import { GEOMETRY_POLYGON } from "../../../../geo/flat/flat-geometry.ts";
import { polygonArea } from "../../../../geo/plane/polygon-area.ts";
import { formatHectaresFigure } from "../../../../i18n/format-measure.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { SearchField } from "../../../../ui/controls/search-field.tsx";
import { DataTable } from "../../../../ui/table/data-table.tsx";
import type { TableColumn, TableSort } from "../../../../ui/table/table-column.ts";
import pane from "../../../../ui/table/table-pane.module.css";
import { drawTexts } from "../draw-texts.ts";
import type { DrawModel } from "../model/use-draw-model.ts";

export interface PlotsTableProps {
  readonly model: DrawModel;
  readonly onHover: (feature: number | null) => void;
}

const BY_ROW: TableSort = { column: "row", direction: "ascending" };

/** The register to choose from, by keys too. */
export const PlotsTable = ({ model, onHover }: PlotsTableProps) => {
  const { register, plane, feature, select, start, shape } = model;
  const t = useTexts(drawTexts);
  const [sort, setSort] = useState(BY_ROW);
  const [search, setSearch] = useState("");
  const planar = useMemo(
    () => projectGeometry(register.geometry, register.crs, plane),
    [register, plane],
  );
  const columns = useMemo((): readonly TableColumn[] => {
    const { ids, rows, properties, fields } = register;
    const text = (field: "codigo_socio" | "caserio") => (k: number) =>
      properties[k]?.[fields[field] ?? ""] ?? "";
    const area = (k: number) =>
      planar.type[k] === GEOMETRY_POLYGON ? polygonArea(planar, k) : Number.NaN;
    const known = (field: "codigo_socio" | "caserio", header: string): TableColumn[] =>
      fields[field] === undefined
        ? []
        : [{ id: field, header, width: 110, cell: text(field), sortKey: text(field) }];
    return [
      { id: "code", header: t.code, width: 110, cell: (k) => ids[k], sortKey: (k) => ids[k] ?? "" },
      {
        id: "row",
        header: t.row,
        align: "end",
        width: 60,
        grow: 0,
        cell: (k) => rows[k],
        sortKey: (k) => rows[k] ?? 0,
      },
      ...known("codigo_socio", t.member),
      ...known("caserio", t.hamlet),
      {
        id: "area",
        header: t.area,
        align: "end",
        width: 90,
        cell: (k) => (Number.isNaN(area(k)) ? t.point : formatHectaresFigure(area(k))),
        sortKey: area,
        firstDirection: "descending",
      },
    ];
  }, [register, planar, t]);
  const rows = useMemo(() => {
    const { ids, properties, fields } = register;
    const wanted = search.trim().toLowerCase();
    const all = Array.from({ length: ids.length }, (_, k) => k);
    if (wanted === "") return all;
    const keys = [fields.codigo_socio, fields.caserio].filter((key) => key !== undefined);
    return all.filter(
      (k) =>
        ids[k]?.toLowerCase().includes(wanted) ||
        keys.some((key) => properties[k]?.[key]?.toLowerCase().includes(wanted)),
    );
  }, [register, search]);
  const all = formatInteger(register.ids.length);
  return (
    <section className={pane.section} aria-label={t.plotsTable}>
      <div className={pane.head}>
        <h2 className={pane.title}>
          {rows.length === register.ids.length
            ? t.plotsTitle(all)
            : t.someOf(formatInteger(rows.length), all)}
        </h2>
        <p className={pane.note} />
        <SearchField
          label={t.search}
          placeholder={t.searchHint}
          clearName={t.clearSearch}
          value={search}
          onChange={setSearch}
        />
      </div>
      <div className={pane.rows}>
        <DataTable
          label={t.plotsTable}
          columns={columns}
          rows={rows}
          sort={sort}
          onSort={setSort}
          selected={feature}
          onSelect={(k) => select(k === null ? null : (register.rows[k] ?? null))}
          onOpen={() => start(shape ? "vertices" : "new")}
          onHover={onHover}
          empty={t.noneFound}
        />
      </div>
    </section>
  );
};
