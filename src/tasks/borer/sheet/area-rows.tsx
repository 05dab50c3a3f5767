import type { Dataset } from "../../../domain/dataset.ts";
import { WGS84 } from "../../../geo/crs/crs.ts";
import { projectGeometry } from "../../../geo/crs/project-geometry.ts";
import { formatDate } from "../../../i18n/format-date.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { LegendList } from "../../../layers/legend-list.tsx";
import { mapLayerOf } from "../../../layers/map-layer-of.ts";
import { areaName, isBufferZone } from "../../../layers/protected-areas/area-name.ts";
import type { AreaSource } from "../../../layers/protected-areas/area-source.ts";
import { areaLayer, bufferLayer } from "../../../layers/protected-areas/areas-layer.tsx";
import { oneFeature } from "../../../layers/protected-areas/one-feature.ts";
import type { MapLayer } from "../../../map/map-layer.ts";
import type { Theme } from "../../../ui/theme/tokens.ts";
import type { LayerRow } from "../../frame.ts";
import type { ViewState } from "../../view-state.ts";

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
    geometry: oneFeature(projectGeometry(dataset.geometry, dataset.crs, WGS84)),
    feature: 0,
    category,
    name,
    area: null,
  };
  return { dataset, source, data: layerFor(dataset).data(source, locale) };
};

/** Row and map layer of an area, for orientation. */
export const areaRow = (
  { dataset, source, data }: DrawnArea,
  place: number,
  theme: Theme,
  locale: Locale,
  view: ViewState,
): { readonly row: LayerRow; readonly layer: MapLayer } => {
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
    layer: mapLayerOf(id, data, layer.style(theme, locale), view.layerSettings(id, defaults)),
  };
};
