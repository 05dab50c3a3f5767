import { useMemo } from "react";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import type { FeatureText } from "../../../../layers/layer.ts";
import { LegendList } from "../../../../layers/legend-list.tsx";
import { mapLayerOf } from "../../../../layers/map-layer-of.ts";
import { plotAltitudeLayer } from "../../../../layers/plot-altitude/plot-altitude-layer.tsx";
import { areaRow, drawArea } from "../../../../layers/protected-areas/area-rows.tsx";
import type { FeatureHit } from "../../../../map/map-events.ts";
import type { MapLayer } from "../../../../map/map-layer.ts";
import type { LayerRow } from "../../../frame.ts";
import { HIGHEST_COFFEE_M } from "../../analysis/fit/altitude-of-plot.ts";
import type { VarietiesModel } from "../../model/tab-parts.ts";
import { useTrialSiteLayer } from "../../platform/sheet/use-trial-site-layer.tsx";
import type { VarietiesContext } from "../../varieties-context.ts";
import { ClassKey } from "../marks/class-key.tsx";
import type { CatalogueModel } from "../model/use-catalogue-model.ts";
import { sheetTexts } from "../texts/sheet-texts.ts";
import { bandZone, reliefGround, zoneEdge } from "./band-zone.ts";
import { GROUND_LAYER, PLACE_LAYER, PLOTS_LAYER, ZONE_LAYER } from "./layer-ids.ts";
import { ZoneKey } from "./zone-key.tsx";
import { groundStyle, placeStyle, zoneStyle } from "./zone-style.ts";

export interface CatalogueSheet {
  readonly rows: readonly LayerRow[];
  readonly layers: readonly MapLayer[];
  readonly attributions: readonly string[];
  readonly describeSite: (hit: FeatureHit) => FeatureText | null;
  /** Opens the card of a trial site that was pressed. */
  readonly openSite: (hit: FeatureHit | null) => boolean;
}

/** First of the column: it is what was just chosen. */
const ZONE_DEFAULTS = { visible: true, opacity: 1, order: 600 };
const PLACE_DEFAULTS = { visible: true, opacity: 1, order: 25 };
/** A key of the list, in the column where keys are; nothing of the map. */
const KEY_ROW = "claves-catalogo";
const KEY_DEFAULTS = { visible: true, opacity: 1, order: 100 };
const GROUND_SETTINGS = { visible: true, opacity: 1, order: -1000 };
const PLOTS_DEFAULTS = { visible: true, opacity: 1, order: plotAltitudeLayer.order * 10 };

/** The chosen variety's band on the relief, the pressed place, the plots, the trial sites and the areas. */
export const useCatalogueSheet = (
  context: VarietiesContext,
  model: VarietiesModel,
  own: CatalogueModel | null,
): CatalogueSheet => {
  const { locale } = useLocale();
  const t = sheetTexts[locale];
  const { theme, view, documents } = context;
  const sites = useTrialSiteLayer(context);
  const { register, settings, fit } = model;
  const source = own?.catalogue.source ?? null;
  const relief = own?.relief ?? null;
  const chosen = own?.chosen ?? null;
  const variety = chosen === null ? null : (own?.judged[chosen]?.variety ?? null);
  const error = settings.reliefErrorM;
  const zoneSettings = view.layerSettings(ZONE_LAYER, ZONE_DEFAULTS);
  const plotSettings = view.layerSettings(PLOTS_LAYER, PLOTS_DEFAULTS);
  const zone = useMemo(() => {
    if (relief === null || variety === null || !zoneSettings.visible) return null;
    const tinted = bandZone(relief, variety, error);
    return { zone: tinted, edge: zoneEdge(tinted) };
  }, [relief, variety, error, zoneSettings.visible]);
  const ground = useMemo(() => relief && { ground: reliefGround(relief) }, [relief]);
  const point = own?.view.point ?? null;
  const place = useMemo(
    () =>
      point && {
        place: {
          type: "FeatureCollection" as const,
          features: [
            {
              type: "Feature" as const,
              id: 0,
              properties: {},
              geometry: { type: "Point" as const, coordinates: [point.lon, point.lat] },
            },
          ],
        },
      },
    [point],
  );
  const verdicts = fit.value?.plotVerdict ?? null;
  const there = own !== null;
  const plots = useMemo(
    () => (there && register && verdicts ? { register, verdicts } : null),
    [there, register, verdicts],
  );
  const plotData = useMemo(
    () => (plots && plotSettings.visible ? plotAltitudeLayer.data(plots, locale) : null),
    [plots, plotSettings.visible, locale],
  );
  const areas = useMemo(
    () => (there ? documents.areas.map((area) => drawArea(area, locale)) : []),
    [there, documents.areas, locale],
  );
  const styles = useMemo(
    () => ({
      zone: zoneStyle(theme),
      place: placeStyle(theme),
      plots: plotAltitudeLayer.style(theme, locale),
    }),
    [theme, locale],
  );
  const base = useMemo(() => {
    const areaSheets = areas.map((area, i) => areaRow(area, i, theme, locale, view.layerSettings));
    const settingsOf = view.layerSettings;
    const layers: MapLayer[] = areaSheets.map(({ layer }) => layer);
    if (ground) layers.push(mapLayerOf(GROUND_LAYER, ground, groundStyle, GROUND_SETTINGS));
    if (zone)
      layers.push(mapLayerOf(ZONE_LAYER, zone, styles.zone, settingsOf(ZONE_LAYER, ZONE_DEFAULTS)));
    if (plotData)
      layers.push(
        mapLayerOf(PLOTS_LAYER, plotData, styles.plots, settingsOf(PLOTS_LAYER, PLOTS_DEFAULTS)),
      );
    if (place)
      layers.push(
        mapLayerOf(PLACE_LAYER, place, styles.place, settingsOf(PLACE_LAYER, PLACE_DEFAULTS)),
      );
    const zoneRow: LayerRow = {
      id: ZONE_LAYER,
      title: variety ? t.zone(variety.name) : t.zoneNone,
      legend: variety ? (
        <LegendList
          entries={[
            { key: "sure", symbol: <ZoneKey sure />, text: t.zoneIn },
            {
              key: "maybe",
              symbol: <ZoneKey sure={false} />,
              text: t.zoneMaybe(formatInteger(error)),
            },
          ]}
        />
      ) : null,
      source: variety
        ? relief
          ? t.zoneSource(formatInteger(error), formatInteger(HIGHEST_COFFEE_M))
          : t.zoneWait
        : t.zoneChoose,
      defaults: ZONE_DEFAULTS,
      switchable: variety !== null,
      movable: variety !== null,
    };
    const placeRow: LayerRow = {
      id: PLACE_LAYER,
      title: t.place,
      legend: null,
      source: t.placeSource,
      defaults: PLACE_DEFAULTS,
      switchable: true,
      movable: true,
    };
    const plotRow: LayerRow = {
      id: PLOTS_LAYER,
      title: t.plots,
      ...(register && { count: formatInteger(register.ids.length) }),
      legend: plots && <LegendList entries={plotAltitudeLayer.legend(plots, locale)} />,
      source: register
        ? t.plotsSource(register.provenance.sample ? t.sampleRegister : register.name)
        : t.plotsNone,
      defaults: PLOTS_DEFAULTS,
      switchable: register !== null,
      movable: register !== null,
    };
    const keyRow: LayerRow = {
      id: KEY_ROW,
      title: t.key,
      legend: <ClassKey />,
      source: source === null ? "" : t.keySource(source),
      defaults: KEY_DEFAULTS,
      switchable: false,
      movable: false,
    };
    return {
      top: [zoneRow, ...(place ? [placeRow] : []), plotRow, keyRow],
      areas: areaSheets.map(({ row }) => row),
      layers,
    };
  }, [
    areas,
    theme,
    locale,
    view,
    ground,
    zone,
    plotData,
    place,
    styles,
    variety,
    relief,
    error,
    register,
    plots,
    source,
    t,
  ]);
  return {
    rows: [...base.top, sites.row, ...base.areas],
    layers: sites.layer ? [...base.layers, sites.layer] : base.layers,
    attributions: [
      ...(own ? [t.attribution(own.catalogue.source)] : []),
      ...sites.attributions,
      ...documents.areas.map(({ provenance }) => provenance.source).filter(Boolean),
    ],
    describeSite: sites.describe,
    openSite: sites.open,
  };
};
