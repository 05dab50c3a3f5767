import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import type { FeatureHit } from "../map-events.ts";
import type { FeatureRef } from "../map-layer.ts";
import { findHit, MOUSE_SLACK, TOUCH_SLACK } from "./find-hit.ts";

export interface PointerWatch {
  pointable(): ReadonlyMap<string, string>;
  /** True while nothing can be found. */
  silent(): boolean;
  /** The cell of a surface drawn over the map, at a pixel. */
  surface(x: number, y: number): FeatureRef | null;
  click(hit: FeatureHit | null): void;
  hover(hit: FeatureHit | null): void;
  pointer(place: readonly [lon: number, lat: number] | null): void;
}

/** Tells what the pointer finds; looks at most once per frame, and not while the map is being moved. */
export const watchPointer = (map: MapLibreMap, watch: PointerWatch): void => {
  let pending: MapMouseEvent | null = null;
  let hovered: FeatureHit | null = null;
  const find = ({ point: { x, y }, lngLat }: MapMouseEvent, slack: number): FeatureHit | null => {
    const hit = findHit(map, watch.pointable(), x, y, slack);
    const cell = hit ? null : watch.surface(x, y);
    return hit ?? (cell && { ...cell, properties: {}, lon: lngLat.lng, lat: lngLat.lat, x, y });
  };
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
    hover(find(event, MOUSE_SLACK));
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
    watch.click(find(event, slack));
  });
};
