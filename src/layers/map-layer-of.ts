import type { MapLayer } from "../map/map-layer.ts";
import type { LayerStyle } from "./layer.ts";

/** What the person set in the legend row. */
export interface LayerSettings {
  readonly visible: boolean;
  /** 0 to 1. */
  readonly opacity: number;
  readonly order: number;
}

/** Puts data, style and settings together for the map. */
export const mapLayerOf = (
  id: string,
  data: MapLayer["data"],
  style: LayerStyle,
  settings: LayerSettings,
): MapLayer => ({ id, data, ...style, ...settings });
