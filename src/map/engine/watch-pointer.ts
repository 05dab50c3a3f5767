import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import type { FeatureHit } from "../map-events.ts";
import { findHit, MOUSE_SLACK, TOUCH_SLACK } from "./find-hit.ts";

export interface PointerWatch {
  pointable(): ReadonlyMap<string, string>;
  /** True while nothing can be found. */
  silent(): boolean;
  click(hit: FeatureHit | null): void;
  hover(hit: FeatureHit | null): void;
  pointer(place: readonly [lon: number, lat: number] | null): void;
}

/** Tells what the pointer finds; looks at most once per frame, and not while the map is being moved. */
export const watchPointer = (map: MapLibreMap, watch: PointerWatch): void => {
  let pending: MapMouseEvent | null = null;
  let hovered: FeatureHit | null = null;
  const hover = (hit: FeatureHit | null): void => {
    if (!hit && !hovered) return;
    hovered = hit;
    map.getCanvas().style.cursor = hit ? "pointer" : "";
    watch.hover(hit);
  };
  const look = (): void => {
    const event = pending;
    pending = null;
    if (!event || watch.silent() || map.isMoving()) return;
    hover(findHit(map, watch.pointable(), event.point.x, event.point.y, MOUSE_SLACK));
  };
  map.on("mousemove", (event) => {
    watch.pointer([event.lngLat.lng, event.lngLat.lat]);
    if (!pending) requestAnimationFrame(look);
    pending = event;
  });
  map.on("mouseout", () => {
    pending = null;
    watch.pointer(null);
    hover(null);
  });
  map.on("click", (event) => {
    if (watch.silent()) return;
    const touched =
      "pointerType" in event.originalEvent && event.originalEvent.pointerType === "touch";
    const slack = touched ? TOUCH_SLACK : MOUSE_SLACK;
    watch.click(findHit(map, watch.pointable(), event.point.x, event.point.y, slack));
  });
};
