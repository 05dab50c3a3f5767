import { plotCentres } from "../../../answers/overlap/plot-centres.ts";
import type { PlotRecord } from "../../../answers/overlap/record.ts";
import type { OverlapResult } from "../../../answers/overlap/result.ts";
import { slicePlots } from "../../../answers/overlap/slice-plots.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import type { PlotField } from "../../../domain/plot-field.ts";
import { standingWalk, type WalkedMark } from "../../../domain/register/walked-cells.ts";
import { crsName } from "../../../geo/crs/crs-name.ts";
import { formatBearing, formatUtm } from "../../../i18n/format-coordinate.ts";
import {
  formatHectares,
  formatHectaresFigure,
  formatMetres,
  formatPercent,
} from "../../../i18n/format-measure.ts";
import { formatAmount, formatInteger } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { walkedMarginWords } from "../../../i18n/walked-margin.ts";
import type { Fact } from "../../../ui/text/fact-list.tsx";
import { cardTexts } from "../texts/card-texts.ts";

/** A plain number with its thousands grouped; anything else as the register has it. */
const grouped = (text: string): string =>
  /^\d+(\.\d)?$/.test(text.trim()) ? formatAmount(Number(text), text.includes(".") ? 1 : 0) : text;

/** `17S WGS84`, as coordinates are written. */
const zoneName = (result: OverlapResult): string => crsName(result.plane).replace(/^UTM /, "");

/** Hectares of a plot; of a walked one with its margin. */
const areaWords = ({ area_m2, area_error_m2 }: PlotRecord): string =>
  area_error_m2 === null
    ? formatHectares(area_m2)
    : `${formatHectares(area_m2)} ± ${formatHectares(area_error_m2)}`;

/** "± 0.2083 ha: 0.1426 por el GPS y …" */
const marginWords = (walked: WalkedMark, locale: Locale): string =>
  `± ${formatHectares(walked.errorHa * 10_000)}: ${walkedMarginWords(walked, locale)}`;

const overlapFacts = (record: PlotRecord, locale: Locale): Fact[] => {
  const t = cardTexts[locale];
  if (record.overlap_m2 === 0) return [];
  return [
    { label: t.overlap, value: formatHectares(record.overlap_m2) },
    ...(Number.isFinite(record.overlap_least_m2)
      ? [
          {
            label: record.area_error_m2 === null ? t.range : t.rangeWalked,
            value: t.rangeValue(
              formatHectaresFigure(record.overlap_least_m2),
              formatHectares(record.overlap_most_m2),
            ),
          },
        ]
      : []),
    {
      label: t.part,
      value: t.partValue(formatPercent(record.share), areaWords(record)),
    },
    ...(Number.isFinite(record.overlap_ellipsoidal_m2)
      ? [{ label: t.ellipsoidal, value: formatHectares(record.overlap_ellipsoidal_m2) }]
      : []),
    { label: t.reachesIn, value: formatMetres(record.max_depth_m) },
    { label: t.pieces, value: formatInteger(record.pieces) },
    { label: t.vertices, value: formatInteger(record.vertices_inside) },
  ];
};

/** What the card says of a plot: hectares, depth, distance and where the limit is nearest. */
export const plotFacts = (
  record: PlotRecord,
  result: OverlapResult,
  register: Dataset<"plots">,
  index: number,
  locale: Locale,
): readonly Fact[] => {
  const t = cardTexts[locale];
  const bearing = record.direction_true_deg;
  const metres = formatMetres(record.distance_to_limit_m);
  const nearest = record.nearest_on_limit;
  const [east, north] = plotCentres(
    slicePlots(register.geometry, index, index + 1),
    register.crs,
    result.plane,
  );
  const own = (field: PlotField): string => {
    const column = register.fields[field];
    return column === undefined ? "" : (register.properties[index]![column] ?? "");
  };
  const written = (label: string, value: string): Fact[] =>
    value === "" ? [] : [{ label, value }];
  const walked = standingWalk(register.properties[index], record.area_m2 / 10_000);
  const height = own("altitud_msnm").trim();
  // A cell with more than a figure ("1500-1600", "5,085 pies") says its own unit, or none we know.
  const masl = /^[\d.,\s]+$/.test(height) ? t.masl(grouped(height)) : height;
  return [
    ...overlapFacts(record, locale),
    ...(record.overlap_m2 === 0 && record.type === "polygon"
      ? [{ label: t.area, value: areaWords(record) }]
      : []),
    ...(walked ? [{ label: t.margin, value: marginWords(walked, locale) }] : []),
    {
      label: t.distance,
      value: bearing === null ? metres : t.direction(metres, formatBearing(bearing, locale)),
    },
    ...(nearest ? [{ label: t.nearest, value: formatUtm(...nearest, zoneName(result)) }] : []),
    ...written(t.hamlet, own("caserio")),
    ...written(t.organisation, own("organizacion")),
    { label: t.centre, value: formatUtm(east!, north!, zoneName(result)) },
    ...written(t.altitude, masl),
  ];
};
