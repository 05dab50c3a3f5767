import { useMemo } from "react";
import { useLocale } from "../../../i18n/use-locale.ts";
import { borerPointsLayer } from "../../../layers/borer/points/borer-points-layer.tsx";
import {
  type BorerSurfaceData,
  borerSurfaceData,
} from "../../../layers/borer/surface/borer-surface-data.ts";
import { borerSurface } from "../../../layers/borer/surface/borer-surface-drawing.ts";
import {
  borerSurfaceFoot,
  borerSurfaceLegend,
  borerSurfaceNotes,
} from "../../../layers/borer/surface/borer-surface-legend.tsx";
import { LegendList } from "../../../layers/legend-list.tsx";
import type { MapSurface } from "../../../map/surface/map-surface.ts";
import { Select } from "../../../ui/controls/select.tsx";
import type { Theme } from "../../../ui/theme/tokens.ts";
import type { LayerRow } from "../../frame.ts";
import { pooledRate } from "../analysis/groups/pooled-rate.ts";
import { classOf } from "../analysis/groups/thresholds.ts";
import type { BorerModel } from "../model/borer-model.ts";
import { SURFACES } from "../model/borer-view.ts";
import { sheetTexts } from "../texts/sheet-texts.ts";
import { SURFACE_ROW } from "./layer-ids.ts";

export interface ChosenSurface {
  readonly row: LayerRow;
  /** null where none is chosen. */
  readonly surface: MapSurface | null;
  readonly data: BorerSurfaceData | null;
  /** What the foot of the map says of it. */
  readonly foot: readonly string[];
}

/** Its row stands under that of the points, which it shows in another way. */
const DEFAULTS = { visible: false, opacity: 1, order: borerPointsLayer(1).order * 10 - 1 };

/** A picture of the whole for the eye: hexagons, heat or columns, never beyond what was counted. */
export const useSurface = (model: BorerModel, theme: Theme): ChosenSurface => {
  const { locale } = useLocale();
  const t = sheetTexts[locale];
  const { view, set, source, points, filter } = model;
  const { surface: look, edges, leastExposure } = view;
  // The cells that are compared, so that a hexagon is the same place in both pictures.
  const unit = view.unit ?? model.proposedUnit;
  const size = typeof unit === "number" ? unit : null;
  const data = useMemo(() => {
    if (look === "none" || source === null || points === null || filter === null) return null;
    const { method } = filter;
    const pick = (from: Float64Array, rows: readonly number[]): Float64Array =>
      Float64Array.from(rows, (row) => from[row] as number);
    return borerSurfaceData({
      look,
      plane: source.plane,
      table: points,
      unit: method === "trampa" ? "per-trap-day" : "percent",
      edges,
      classOf,
      intervalOf: (rows) =>
        pooledRate(
          {
            exposure: pick(points.exposure, rows),
            events: pick(points.events, rows),
            readings: rows.length,
          },
          method,
        ).interval,
      size,
      leastExposure,
      columns: "altitude",
    });
  }, [look, source, points, filter, edges, size, leastExposure]);
  const surface = useMemo(
    () => data && borerSurface(data, theme, locale, false),
    [data, theme, locale],
  );
  const row = useMemo(
    (): LayerRow => ({
      id: SURFACE_ROW,
      title: t.surface,
      legend: (
        <>
          <Select
            label={t.surface}
            hideLabel
            value={look}
            options={SURFACES.map((value) => ({ value, label: t.surfaces[value] }))}
            onChange={(value) => set({ surface: value })}
          />
          {data ? <LegendList entries={borerSurfaceLegend(data, locale)} /> : null}
        </>
      ),
      source: data
        ? [...borerSurfaceNotes(data, locale), t.surfaceSource].join(" ")
        : t.surfaceNone,
      defaults: DEFAULTS,
      switchable: false,
      movable: false,
    }),
    [t, look, set, data, locale],
  );
  const foot = useMemo(() => (data ? borerSurfaceFoot(data, locale) : []), [data, locale]);
  return { row, surface, data, foot };
};
