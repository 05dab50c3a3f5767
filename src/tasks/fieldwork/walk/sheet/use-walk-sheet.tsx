import { useMemo, useRef } from "react";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { LegendList } from "../../../../layers/legend-list.tsx";
import { mapLayerOf } from "../../../../layers/map-layer-of.ts";
import { plotsLayer } from "../../../../layers/plots/plots-layer.tsx";
import { areaRow, drawArea } from "../../../../layers/protected-areas/area-rows.tsx";
import { walkLayer } from "../../../../layers/walk/walk-layer.tsx";
import type { Bounds, FrameRequest } from "../../../../map/camera.ts";
import type { MapLayer } from "../../../../map/map-layer.ts";
import type { LayerRow } from "../../../frame.ts";
import type { FieldworkContext } from "../../fieldwork-section.ts";
import type { WalkModel } from "../model/use-walk.ts";
import { walkSectionTexts } from "../walk-section-texts.ts";
import { walkSourceOf } from "./walk-source-of.ts";

const PLOTS_LAYER = "parcelas";
const WALK_LAYER = "recorrido";
const PLOTS_DEFAULTS = { visible: true, opacity: 1, order: plotsLayer.order * 10 };
const WALK_DEFAULTS = { visible: true, opacity: 1, order: 100 };
const CLOSEST_ZOOM = 18;
/** Room round what was walked, degrees: some 60 m. */
const LEAST_ROOM = 0.0006;

export interface WalkSheet {
  readonly rows: readonly LayerRow[];
  readonly layers: readonly MapLayer[];
  readonly attributions: readonly string[];
  readonly frame: FrameRequest | null;
}

const boundsOf = (places: readonly (readonly [number, number])[]): Bounds => {
  const east = places.map(([lon]) => lon);
  const north = places.map(([, lat]) => lat);
  const [w, e] = [Math.min(...east), Math.max(...east)];
  const [s, n] = [Math.min(...north), Math.max(...north)];
  const room = Math.max((e - w) / 3, (n - s) / 3, LEAST_ROOM);
  return [w - room, s - room, e + room, n + room];
};

/** The walk over the plots and areas, and the part of the map that holds it. */
export const useWalkSheet = (
  { theme, view, documents }: FieldworkContext,
  { track, plot, closing }: WalkModel,
): WalkSheet => {
  const { locale } = useLocale();
  const t = walkSectionTexts[locale];
  const register = documents.registers.find(({ id }) => id === documents.activeRegister);
  const plots = useMemo(() => {
    // Plots of the sample do not lie where somebody walks.
    if (!register || register.provenance.sample) return null;
    const { geometry, crs, ids } = register;
    const source = { geometry, crs, ids, verdicts: null };
    return { source, data: plotsLayer.data(source, locale), name: register.name };
  }, [register, locale]);
  const areas = useMemo(
    () => documents.areas.map((area) => drawArea(area, locale)),
    [documents.areas, locale],
  );
  const source = useMemo(() => walkSourceOf(track, closing ? plot : null), [track, plot, closing]);
  const sheets = areas.map((area, i) => areaRow(area, i, theme, locale, view.layerSettings));
  const rows: LayerRow[] = [
    {
      id: WALK_LAYER,
      title: walkLayer.title[locale],
      count: formatInteger(track.points.length),
      legend: source ? <LegendList entries={walkLayer.legend(source, locale)} /> : null,
      source: t.layerSource,
      defaults: WALK_DEFAULTS,
      switchable: true,
      movable: false,
    },
    ...(plots
      ? [
          {
            id: PLOTS_LAYER,
            title: t.plots,
            count: formatInteger(plots.source.ids.length),
            legend: <LegendList entries={plotsLayer.legend(plots.source, locale)} />,
            source: plots.name,
            defaults: PLOTS_DEFAULTS,
            switchable: true,
            movable: true,
          },
        ]
      : []),
    ...sheets.map(({ row }) => row),
  ];
  const walked = useMemo(() => source && walkLayer.data(source, locale), [source, locale]);
  const walkStyle = useMemo(() => walkLayer.style(theme, locale), [theme, locale]);
  const plotStyle = useMemo(() => plotsLayer.style(theme, locale), [theme, locale]);
  const layers = [
    ...sheets.map(({ layer }) => layer),
    ...(plots
      ? [
          mapLayerOf(
            PLOTS_LAYER,
            plots.data,
            plotStyle,
            view.layerSettings(PLOTS_LAYER, PLOTS_DEFAULTS),
          ),
        ]
      : []),
    ...(walked
      ? [mapLayerOf(WALK_LAYER, walked, walkStyle, view.layerSettings(WALK_LAYER, WALK_DEFAULTS))]
      : []),
  ];

  // Framed anew only when the walk leaves what is framed: a map that moves each second cannot be read.
  const framed = useRef<{ bounds: Bounds; n: number } | null>(null);
  const last = source?.last ?? null;
  if (source === null) framed.current = null;
  else if (last) {
    const [w, s, e, n] = framed.current?.bounds ?? [1, 1, 0, 0];
    const within = last[0] >= w && last[0] <= e && last[1] >= s && last[1] <= n;
    if (!within)
      framed.current = {
        bounds: boundsOf(source.seen.flat()),
        n: (framed.current?.n ?? 0) + 1,
      };
  }
  const frame = framed.current && {
    request: `${framed.current.n} ${closing}`,
    target: {
      bounds: closing && source?.ring ? boundsOf(source.ring) : framed.current.bounds,
      maxZoom: CLOSEST_ZOOM,
    },
  };
  return {
    rows,
    layers,
    attributions: areas
      .map(({ dataset }) => dataset.provenance.source)
      .filter((text) => text !== ""),
    frame,
  };
};
