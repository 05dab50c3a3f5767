import type { FrameRequest } from "../../map/camera.ts";
import type { MapLayer } from "../../map/map-layer.ts";

/** What a known position adds to any map. */
export interface Located {
  readonly layer: MapLayer;
  /** Where to look so as to see it; null while it is not followed. */
  readonly frame: FrameRequest | null;
}
