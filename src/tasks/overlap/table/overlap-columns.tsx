import { plotCentres } from "../../../answers/overlap/plot-centres.ts";
import type { OverlapResult } from "../../../answers/overlap/result.ts";
import type { OverlapSummary } from "../../../answers/overlap/summary.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import type { PlotField } from "../../../domain/plot-field.ts";
import { GEOMETRY_POINT } from "../../../geo/flat/flat-geometry.ts";
import { selectFeatures } from "../../../geo/flat/select-features.ts";
import { formatHectaresFigure, formatPercent } from "../../../i18n/format-measure.ts";
import { formatAmount, formatInteger, UNKNOWN } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { TableColumn } from "../../../ui/table/table-column.ts";
import { tableTexts } from "../texts/table-texts.ts";
import { VerdictCell } from "./verdict-cell.tsx";

/** How the verdicts file: possible overlaps first. */
const VERDICT_RANK = (code: number): number => (code === 255 ? Number.NaN : 3 - code);

const metre = (value: number): string => (value === 0 ? "–" : formatAmount(value, 1));
const coordinate = (value: number): string => (Number.isFinite(value) ? value.toFixed(0) : "–");

/** Columns that exist in every result, and those of the register's own fields it has. */
export const overlapColumns = (
  register: Dataset<"plots">,
  result: OverlapResult,
  shown: OverlapSummary,
  locale: Locale,
): readonly TableColumn[] => {
  const t = tableTexts[locale];
  const m = result.measures;
  const { geometry, crs } = register;
  let all: Float64Array | null = null;
  /** To be ordered by, all at once; a cell makes only its own. */
  const centres = (): Float64Array => {
    all ??= plotCentres(geometry, crs, result.plane);
    return all;
  };
  const centre = (i: number, axis: 0 | 1): string =>
    coordinate(plotCentres(selectFeatures(geometry, [i]), crs, result.plane)[axis]!);
  const own = (field: PlotField, header: string): TableColumn[] => {
    const column = register.fields[field];
    if (column === undefined) return [];
    const cell = (i: number) => register.properties[i]![column] ?? "";
    return [{ id: field, header, width: 110, cell, sortKey: cell }];
  };
  const isPoint = (i: number): boolean => register.geometry.type[i] === GEOMETRY_POINT;
  /** A point has no hectares and no share of them. */
  const ofPolygons = (column: TableColumn): TableColumn => ({
    ...column,
    cell: (i) => (isPoint(i) ? UNKNOWN : column.cell(i)),
    sortKey: (i) => (isPoint(i) ? Number.NaN : (column.sortKey?.(i) ?? Number.NaN)),
  });
  const figure = (
    id: string,
    header: string,
    width: number,
    values: Float64Array,
    written: (value: number) => string,
    total?: string,
  ): TableColumn => ({
    id,
    header,
    align: "end",
    width,
    firstDirection: "descending",
    cell: (i) => written(values[i]!),
    sortKey: (i) => values[i]!,
    ...(total !== undefined && { total }),
  });
  return [
    {
      id: "plot",
      header: t.plot,
      width: 104,
      cell: (i) => register.ids[i],
      sortKey: (i) => register.ids[i]!,
      total: t.totals(formatInteger(shown.plots)),
    },
    {
      id: "result",
      header: t.result,
      width: 150,
      cell: (i) => <VerdictCell code={m.verdict[i]!} />,
      sortKey: (i) => VERDICT_RANK(m.verdict[i]!),
    },
    ofPolygons(
      figure(
        "overlap",
        t.overlap,
        116,
        m.overlapM2,
        (v) => formatHectaresFigure(v),
        formatHectaresFigure(shown.overlapM2 + shown.onLimitM2),
      ),
    ),
    ofPolygons(figure("share", t.share, 100, m.share, (v) => formatPercent(v))),
    ofPolygons(
      figure(
        "area",
        t.area,
        92,
        m.areaM2,
        (v) => formatHectaresFigure(v),
        formatHectaresFigure(shown.areaM2),
      ),
    ),
    figure("depth", t.depth, 84, m.maxDepthM, metre),
    figure("distance", t.distance, 96, m.distanceToLimitM, (v) => formatAmount(v, 1)),
    ...own("caserio", t.hamlet),
    ...own("organizacion", t.organisation),
    ...own("distrito", t.district),
    {
      id: "easting",
      header: t.easting,
      align: "end",
      width: 78,
      cell: (i) => centre(i, 0),
      sortKey: (i) => centres()[2 * i]!,
    },
    {
      id: "northing",
      header: t.northing,
      align: "end",
      width: 84,
      cell: (i) => centre(i, 1),
      sortKey: (i) => centres()[2 * i + 1]!,
    },
  ];
};
