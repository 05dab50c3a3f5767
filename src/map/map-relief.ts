import type { Map as MapLibreMap } from "maplibre-gl";

/** Heights that can lift the ground of a map. Made in `map/own-basemap`, fetched when first needed. */
export interface MapRelief {
  /** The ground is lifted: pixels are not evenly large, and no scale or grid holds. */
  readonly lifted: boolean;
  /** Puts its buttons on a map, and lifts the ground where that was chosen. */
  enter(map: MapLibreMap): void;
  /** Leaves the map flat, with north up and without the buttons. */
  leave(map: MapLibreMap): void;
}
