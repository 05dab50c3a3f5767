import type { FeatureRef, MapLayer } from "../map-layer.ts";
import { featureOf } from "../tiled-features.ts";

/** Zooms after which a shape of 8 px has become one of 48: large enough to be read on the map. */
const GROWTH = 2.6;

/**
 * Zoom under which a detail window tells more than the map: the selected feature is a symbol there, or a
 * small shape. Infinite where the feature does not say from which zoom it is drawn by its shape.
 */
export const shownBelow = (layers: readonly MapLayer[], selection: FeatureRef | null): number => {
  const layer = selection && layers.find(({ id }) => id === selection.layer);
  if (!layer) return Number.POSITIVE_INFINITY;
  for (const data of Object.values(layer.data)) {
    const from: unknown = featureOf(data, selection.id)?.properties?.shapeZoom;
    if (typeof from === "number") return from + GROWTH;
  }
  return Number.POSITIVE_INFINITY;
};
