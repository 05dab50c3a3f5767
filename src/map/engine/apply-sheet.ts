import type { LayerSpecification, Map as MapLibreMap } from "maplibre-gl";
import { changeLayer } from "./change-layer.ts";
import { drawImage } from "./draw-image.ts";
import type { SourceFeeder } from "./feed-source.ts";
import type { Sheet } from "./sheet.ts";

/**
 * Brings the map from one sheet to the next. The one place where sources, layers and images of a
 * map change; what is equal in both sheets is not touched.
 */
export const applySheet = (
  map: MapLibreMap,
  feeder: SourceFeeder,
  from: Sheet | null,
  to: Sheet,
): void => {
  addImages(map, to);
  const stale = new Set((from?.layers ?? []).map((layer) => layer.id));
  for (const layer of to.layers) stale.delete(layer.id);
  for (const id of stale) map.removeLayer(id);
  removeSources(map, feeder, from, to);
  addSources(map, from, to);
  feedSources(map, feeder, from, to);
  placeLayers(map, from, to);
};

const addImages = (map: MapLibreMap, to: Sheet): void => {
  for (const [name, image] of to.images) {
    if (map.hasImage(name)) continue;
    const drawn = drawImage(image, map.getPixelRatio());
    if (drawn) map.addImage(name, drawn.data, { pixelRatio: drawn.pixelRatio });
  }
};

const removeSources = (
  map: MapLibreMap,
  feeder: SourceFeeder,
  from: Sheet | null,
  to: Sheet,
): void => {
  if (!from) return;
  for (const id of [...from.sources.keys(), ...from.collections.keys()]) {
    if (to.sources.has(id) || to.collections.has(id)) continue;
    feeder.forget(id);
    dropSource(map, id);
  }
};

const addSources = (map: MapLibreMap, from: Sheet | null, to: Sheet): void => {
  for (const [id, source] of to.sources) {
    const last = from?.sources.get(id);
    if (last && JSON.stringify(last) === JSON.stringify(source)) continue;
    if (last) dropSource(map, id);
    map.addSource(id, source);
  }
};

const feedSources = (
  map: MapLibreMap,
  feeder: SourceFeeder,
  from: Sheet | null,
  to: Sheet,
): void => {
  for (const [id, data] of to.collections) {
    const last = from?.collections.get(id);
    if (last && !last.tiled === !data.tiled) {
      feeder.change(id, data);
      continue;
    }
    if (last) {
      feeder.forget(id);
      dropSource(map, id);
    }
    feeder.add(id, data);
  }
};

/** A source can only be replaced after the layers that draw it are gone; `placeLayers` brings them back. */
const dropSource = (map: MapLibreMap, id: string): void => {
  for (const layerId of map.getLayersOrder()) {
    const layer = map.getLayer(layerId);
    if (layer?.source === id) map.removeLayer(layerId);
  }
  map.removeSource(id);
};

const placeLayers = (map: MapLibreMap, from: Sheet | null, to: Sheet): void => {
  const last = new Map<string, LayerSpecification>();
  for (const layer of from?.layers ?? []) last.set(layer.id, layer);
  let above: string | undefined;
  for (let i = to.layers.length - 1; i >= 0; i--) {
    const layer = to.layers[i]!;
    const before = last.get(layer.id);
    if (!before || !map.getLayer(layer.id)) map.addLayer(layer, above);
    else if (!changeLayer(map, before, layer)) {
      map.removeLayer(layer.id);
      map.addLayer(layer, above);
    }
    above = layer.id;
  }
  const order = map.getLayersOrder().slice(-to.layers.length);
  if (to.layers.every((layer, i) => order[i] === layer.id)) return;
  for (const layer of to.layers) map.moveLayer(layer.id);
};
