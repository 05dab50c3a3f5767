import type { Map as MapLibreMap } from "maplibre-gl";

/** What takes the pointer of a map for itself. Made in `map/draw`, fetched when first needed. */
export interface MapTool {
  /** Listens to the map until the returned function is called. */
  take(map: MapLibreMap): () => void;
}
