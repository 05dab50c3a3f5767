import { formatDistance } from "../../../i18n/format-measure.ts";
import { formatAmount, formatInteger, formatNumber } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { FeatureText, LegendEntry } from "../../layer.ts";
import { classLabels } from "../class-labels.ts";
import { type BorerSurfaceData, TOO_LITTLE } from "./borer-surface-data.ts";
import { borerSurfaceTexts } from "./borer-surface-texts.ts";
import { columnHeights } from "./column-heights.ts";
import { SurfaceKey } from "./surface-key.tsx";

/** Classes of the surface; counts of cells, but not in "calor", whose cells are no places of their own. */
export const borerSurfaceLegend = (
  { source, classes }: BorerSurfaceData,
  locale: Locale,
): readonly LegendEntry[] => {
  const texts = borerSurfaceTexts[locale];
  const percent = source.unit === "percent";
  const counted = source.look !== "calor";
  const count = (value: number): { readonly count?: number } =>
    counted ? { count: classes.filter((one) => one === value).length } : {};
  const labels = classLabels(source.edges, percent ? "%" : "", locale);
  const entries = labels.map(
    (label, value): LegendEntry => ({
      key: `class-${value}`,
      symbol: <SurfaceKey value={value} classes={labels.length} />,
      text: percent ? label : texts.perTrapDay(label),
      ...count(value),
    }),
  );
  if (!classes.includes(TOO_LITTLE)) return entries;
  const least = formatInteger(source.leastExposure);
  const few: LegendEntry = {
    key: "too-little",
    symbol: <SurfaceKey value={null} classes={labels.length} />,
    text: percent ? texts.fewFruits(least) : texts.fewTrapDays(least),
    ...count(TOO_LITTLE),
  };
  return [...entries, few];
};

/** What the picture is and what it stands on, for under the legend. */
export const borerSurfaceNotes = (data: BorerSurfaceData, locale: Locale): readonly string[] => {
  const { source, points, exposure } = data;
  const texts = borerSurfaceTexts[locale];
  const percent = source.unit === "percent";
  const stands = (percent ? texts.fruits : texts.trapDays)(
    formatInteger(exposure),
    formatInteger(points),
  );
  const size = formatDistance(Math.round(source.size / 10) * 10);
  if (source.look === "calor") return [texts.heat(stands, size), texts.covers];
  const hexagons = (percent ? texts.hexagons : texts.hexagonsTraps)(stands, size);
  return source.look === "columnas"
    ? [hexagons, tall(data, locale), texts.covers]
    : [hexagons, texts.covers];
};

/** What the foot of the map has to say: that height is not infestation. */
export const borerSurfaceFoot = (data: BorerSurfaceData, locale: Locale): readonly string[] =>
  data.source.look === "columnas" && data.source.columns === "altitude"
    ? [borerSurfaceTexts[locale].tallIsAltitude]
    : [];

const tall = (data: BorerSurfaceData, locale: Locale): string => {
  const texts = borerSurfaceTexts[locale];
  const { says, base, top, exaggeration } = columnHeights(data);
  if (says === "rate") return texts.tallRate(rateText(data, top));
  if (!Number.isFinite(top)) return texts.noAltitude;
  return texts.tallAltitude(
    formatInteger(base),
    formatInteger(top),
    formatNumber(exaggeration, exaggeration < 10 ? 1 : 0),
  );
};

const rateText = ({ source }: BorerSurfaceData, rate: number): string =>
  source.unit === "percent" ? `${formatAmount(rate, 1)}%` : formatAmount(rate, 2);

/** What a person reads of one cell: pooled rate, interval and n, altitude. */
export const describeBorerSurface = (
  data: BorerSurfaceData,
  cell: number,
  locale: Locale,
): FeatureText | null => {
  const { source, figures, classes } = data;
  const rows = figures.rows[cell];
  if (!rows || rows.length === 0) return null;
  const texts = borerSurfaceTexts[locale];
  const decimals = source.unit === "percent" ? 1 : 2;
  const interval = source.intervalOf(rows);
  const range = interval
    ? texts.interval(formatAmount(interval[0], decimals), formatAmount(interval[1], decimals))
    : texts.noInterval;
  const stands = (source.unit === "percent" ? texts.bored : texts.caught)(
    formatInteger(figures.events[cell] as number),
    formatInteger(figures.exposure[cell] as number),
    formatInteger(rows.length),
  );
  const altitude = figures.altitude[cell] as number;
  return {
    title: texts.cell,
    lines: [
      texts.rate(rateText(data, figures.rate[cell] as number), range, stands),
      ...(classes[cell] === TOO_LITTLE ? [texts.tooLittle] : []),
      ...(Number.isFinite(altitude) ? [texts.meanAltitude(formatInteger(altitude))] : []),
    ],
  };
};
