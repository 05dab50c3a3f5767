import type { MapLayer } from "../../../map/map-layer.ts";
import { CELLS_LAYER, POINTS_LAYER, TRAPS_LAYER } from "./layer-ids.ts";

/**
 * Layers of the sheet while a surface lies over it: it shows the same counts, so that points and hot cells are not drawn
 * too. What is selected among them keeps its outline.
 */
export const underSurface = (
  layers: readonly MapLayer[],
  covered: boolean,
  traps: boolean,
): readonly MapLayer[] => {
  if (!covered) return layers;
  const same: readonly string[] = [CELLS_LAYER, traps ? TRAPS_LAYER : POINTS_LAYER];
  return layers.map((layer) => (same.includes(layer.id) ? { ...layer, parts: [] } : layer));
};
