import type { PlotRecord } from "../../../answers/overlap/record.ts";
import { isPossibleOverlap } from "../../../answers/overlap/verdict.ts";
import { formatBearing } from "../../../i18n/format-coordinate.ts";
import {
  formatHectares,
  formatHectaresFigure,
  formatMetres,
  formatPercent,
} from "../../../i18n/format-measure.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { verdictTexts } from "../../../i18n/verdict-texts.ts";
import type { AnnexFigures, PolygonFigures } from "../analysis/annex-figures.ts";
import { numberList } from "./number-list.ts";
import { printedHectares } from "./printed-figures.ts";
import { resultTexts } from "./texts/result-texts.ts";

/** One line of the result table. */
export interface ResultRow {
  readonly label: string;
  readonly value: string;
  /** The figure a reader looks for. */
  readonly strong?: boolean;
}

const distanceRow = (record: PlotRecord, locale: Locale): ResultRow => {
  const t = resultTexts[locale];
  const metres = formatMetres(record.distance_to_limit_m);
  if (record.touches_or_crosses_limit) return { label: t.distance, value: t.touches };
  const bearing = record.direction_true_deg;
  const value =
    record.distance_to_area_m === 0
      ? t.inside(metres)
      : bearing === null
        ? metres
        : t.distanceValue(metres, formatBearing(bearing, locale));
  return { label: t.distance, value };
};

const limitCornerRow = (numbers: readonly number[], locale: Locale): readonly ResultRow[] => {
  const t = resultTexts[locale];
  const list = numberList(numbers, locale);
  if (numbers.length === 0) return [];
  if (numbers.length === 1) return [{ label: t.limitCorner, value: t.limitCornersValue(list) }];
  return [
    { label: t.limitCorners, value: t.limitCornersMany(formatInteger(numbers.length), list) },
  ];
};

/** The hectares of the overlap as printed: those of its own corners. */
const overlapText = ({ pieces, wholeInside, plot, record }: PolygonFigures): string =>
  pieces
    ? printedHectares(pieces.printed.area)
    : wholeInside
      ? printedHectares(plot.printed.area)
      : formatHectares(record.overlap_m2);

const overlapRows = (
  figures: PolygonFigures,
  tolerance: number,
  locale: Locale,
): readonly ResultRow[] => {
  const t = resultTexts[locale];
  const { record, walked } = figures;
  const possible = isPossibleOverlap(record.verdict);
  if (record.overlap_m2 === 0) {
    return [{ label: t.overlap, value: t.none, strong: true }];
  }
  const rows: ResultRow[] = [
    { label: possible ? t.overlap : t.onLimit, value: overlapText(figures), strong: true },
    { label: t.share, value: formatPercent(record.share) },
  ];
  if (tolerance > 0) {
    rows.push({
      label: (walked ? t.rangeWalked : t.range)(`±${formatMetres(tolerance, 0)}`),
      value: t.rangeValue(
        formatHectaresFigure(record.overlap_least_m2),
        formatHectaresFigure(record.overlap_most_m2),
      ),
    });
  }
  return [
    ...rows,
    { label: t.overlapEllipsoidal, value: formatHectares(record.overlap_ellipsoidal_m2) },
    { label: t.depth, value: formatMetres(record.max_depth_m) },
  ];
};

const polygonRows = (
  figures: PolygonFigures,
  tolerance: number,
  locale: Locale,
): readonly ResultRow[] => {
  const t = resultTexts[locale];
  const { record, plot, pieces, limitCorners, walked } = figures;
  const corners = plot.printed.corners;
  return [
    {
      label: t.area,
      value: walked
        ? t.areaValue(printedHectares(plot.printed.area), formatHectares(walked.errorHa * 10_000))
        : printedHectares(plot.printed.area),
    },
    ...overlapRows(figures, tolerance, locale),
    distanceRow(record, locale),
    ...limitCornerRow(limitCorners, locale),
    ...(record.vertices_inside > 0
      ? [
          {
            label: t.corners,
            value: t.cornersValue(formatInteger(record.vertices_inside), formatInteger(corners)),
          },
        ]
      : []),
    ...(pieces && pieces.printed.pieces.length > 1
      ? [{ label: t.pieces, value: formatInteger(pieces.printed.pieces.length) }]
      : []),
    { label: t.perimeter, value: formatMetres(plot.printed.perimeterM, 2) },
    { label: t.areaEllipsoidal, value: formatHectares(record.area_ellipsoidal_m2) },
  ];
};

/** What was found, line by line; every figure is the answer's, hectares are those of the printed corners. */
export const resultRows = (
  figures: AnnexFigures,
  tolerance: number,
  locale: Locale,
): readonly ResultRow[] => {
  const t = resultTexts[locale];
  if (figures.kind === "unmeasured") {
    return [{ label: t.standing, value: t.notMeasured, strong: true }];
  }
  const standing = { label: t.standing, value: verdictTexts[locale][figures.record.verdict] };
  return figures.kind === "point"
    ? [{ ...standing, strong: true }, distanceRow(figures.record, locale)]
    : [standing, ...polygonRows(figures, tolerance, locale)];
};
