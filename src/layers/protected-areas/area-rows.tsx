import type { ReactElement } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import { formatDate } from "../../i18n/format-date.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { MapLayer } from "../../map/map-layer.ts";
import type { Theme } from "../../ui/theme/tokens.ts";
import { LegendList } from "../legend-list.tsx";
import { type LayerSettings, mapLayerOf } from "../map-layer-of.ts";
import { areaInDegrees } from "./area-in-degrees.ts";
import { areaName, isBufferZone } from "./area-name.ts";
import type { AreaSource } from "./area-source.ts";
import { areaLayer, bufferLayer } from "./areas-layer.tsx";

export interface DrawnArea {
  readonly dataset: Dataset<"areas">;
  readonly source: AreaSource;
  readonly data: MapLayer["data"];
}

const layerFor = ({ name }: Dataset<"areas">) => (isBufferZone(name) ? bufferLayer : areaLayer);

/** What the map draws of an area; made once per data set. */
export const drawArea = (dataset: Dataset<"areas">, locale: Locale): DrawnArea => {
  const { category, name } = areaName(dataset.name);
  const source: AreaSource = {
    geometry: areaInDegrees(dataset),
    feature: 0,
    category,
    name,
    area: null,
  };
  return { dataset, source, data: layerFor(dataset).data(source, locale) };
};

/** A row of the layers column that says what an area is and where its figures are from. */
export interface AreaRow {
  readonly id: string;
  readonly title: string;
  readonly legend: ReactElement;
  readonly source: string;
  readonly defaults: LayerSettings;
  readonly switchable: boolean;
  readonly movable: boolean;
}

/**
 * Row and map layer of an area, for orientation.
 *
 * @param place Which of the areas, from 0; later ones lie higher.
 * @param settings What the person set for a row.
 */
export const areaRow = (
  { dataset, source, data }: DrawnArea,
  place: number,
  theme: Theme,
  locale: Locale,
  settings: (id: string, defaults: LayerSettings) => LayerSettings,
): { readonly row: AreaRow; readonly layer: MapLayer } => {
  const layer = layerFor(dataset);
  const defaults = { visible: true, opacity: 1, order: layer.order * 10 + place };
  const id = `area-${dataset.id}`;
  const { provenance } = dataset;
  const { date } = provenance;
  return {
    row: {
      id,
      title: dataset.name,
      legend: <LegendList entries={layer.legend(source, locale)} />,
      source: [
        provenance.source || provenance.name,
        date && formatDate(date, locale).replace("–", date),
        provenance.licence,
      ]
        .filter(Boolean)
        .join(" · "),
      defaults,
      switchable: true,
      movable: true,
    },
    layer: mapLayerOf(id, data, layer.style(theme, locale), settings(id, defaults)),
  };
};
