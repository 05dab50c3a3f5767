import type { Dataset } from "../../../domain/dataset.ts";
import { squareMetres } from "../../../geo/units.ts";
import { formatDate } from "../../../i18n/format-date.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { LegendList } from "../../../layers/legend-list.tsx";
import { mapLayerOf } from "../../../layers/map-layer-of.ts";
import { areaInDegrees } from "../../../layers/protected-areas/area-in-degrees.ts";
import { areaName, isBufferZone } from "../../../layers/protected-areas/area-name.ts";
import type { AreaSource } from "../../../layers/protected-areas/area-source.ts";
import { areaLayer, bufferLayer } from "../../../layers/protected-areas/areas-layer.tsx";
import type { MapLayer } from "../../../map/map-layer.ts";
import type { Theme } from "../../../ui/theme/tokens.ts";
import type { LayerRow } from "../../frame.ts";
import type { ViewState } from "../../view-state.ts";
import { sheetTexts } from "../texts/sheet-texts.ts";

export interface DrawnArea {
  readonly dataset: Dataset<"areas">;
  readonly source: AreaSource;
  readonly data: MapLayer["data"];
}

const layerFor = (dataset: Dataset<"areas">) =>
  isBufferZone(dataset.name) ? bufferLayer : areaLayer;

/** What the map draws of an area; made once per data set, since projecting and cutting cost. */
export const drawArea = (
  dataset: Dataset<"areas">,
  areaM2: number | null,
  locale: Locale,
): DrawnArea => {
  const { category, name } = areaName(dataset.name);
  const source: AreaSource = {
    // For the map, when it asks.
    get geometry() {
      return areaInDegrees(dataset);
    },
    feature: 0,
    category,
    name,
    area: areaM2 === null ? null : squareMetres(areaM2),
  };
  return { dataset, source, data: layerFor(dataset).data(source, locale) };
};

const sourceLine = ({ provenance }: Dataset<"areas">, locale: Locale): string => {
  const { source, date, licence } = provenance;
  if (source === "") return sheetTexts[locale].loadedArea(provenance.name);
  return [source, date && formatDate(date, locale).replace("–", date), licence]
    .filter(Boolean)
    .join(" · ");
};

export interface AreaSheet {
  readonly row: LayerRow;
  readonly layer: MapLayer;
}

export const areaSheet = (
  { dataset, source, data }: DrawnArea,
  place: number,
  theme: Theme,
  locale: Locale,
  view: ViewState,
  actions: LayerRow["actions"],
): AreaSheet => {
  const layer = layerFor(dataset);
  const defaults = { visible: true, opacity: 1, order: layer.order * 10 + place };
  const id = `area-${dataset.id}`;
  return {
    row: {
      id,
      title: dataset.name,
      legend: <LegendList entries={layer.legend(source, locale)} />,
      source: sourceLine(dataset, locale),
      defaults,
      switchable: true,
      movable: true,
      actions,
    },
    layer: mapLayerOf(id, data, layer.style(theme, locale), view.layerSettings(id, defaults)),
  };
};
