import type { Map as MapLibreMap, MapMouseEvent, MapTouchEvent } from "maplibre-gl";
import { metresPerPixel } from "../frame/web-mercator.ts";
import type { MapTool } from "../map-tool.ts";
import { nearestHandle } from "./nearest-handle.ts";
import type { PenHolder, PenPlace } from "./pen.ts";

/** CSS pixels by which a handle may be missed. */
const MOUSE_REACH = 9;
const TOUCH_REACH = 24;
/** CSS pixels a press may wander and still be a tap. */
const STILL = 4;

type PointerEvent = MapMouseEvent | MapTouchEvent;

/** A tool that turns presses, pulls and taps on the map into steps of a drawing; the map still moves where no handle is. */
export const takePen = (holder: PenHolder): MapTool => ({
  take: (map) => {
    let held: { readonly id: string; readonly x: number; readonly y: number } | null = null;
    let moved = false;
    const canvas = map.getCanvas();

    const placeOf = (event: PointerEvent): PenPlace => ({
      lon: event.lngLat.lng,
      lat: event.lngLat.lat,
      metresPerPixel: metresPerPixel(map.getZoom(), event.lngLat.lat),
      touch: isTouch(event),
    });
    const handleAt = (event: PointerEvent): string | null =>
      nearestHandle(
        holder.handles(),
        ({ lon, lat }) => map.project([lon, lat]),
        event.point,
        isTouch(event) ? TOUCH_REACH : MOUSE_REACH,
      );
    const press = (event: PointerEvent): void => {
      if ("points" in event && event.points.length > 1) return;
      const id = handleAt(event);
      if (id === null) return;
      // The map stays where it is while a handle is pulled.
      event.preventDefault();
      held = { id, x: event.point.x, y: event.point.y };
      moved = false;
    };
    const move = (event: PointerEvent): void => {
      if (!held) {
        if (map.isMoving()) return;
        const id = handleAt(event);
        canvas.style.cursor = id === null ? (holder.draws() ? "crosshair" : "") : "grab";
        if (!isTouch(event)) holder.hover(placeOf(event), id);
        return;
      }
      event.preventDefault();
      const wandered = Math.hypot(event.point.x - held.x, event.point.y - held.y);
      if (!moved && wandered < STILL) return;
      canvas.style.cursor = "grabbing";
      holder.drag(held.id, placeOf(event), !moved);
      moved = true;
    };
    const release = (): void => {
      if (held && moved) holder.drop();
      held = null;
    };
    const tap = (event: MapMouseEvent): void => {
      // The click that ends a pull is none.
      if (moved) {
        moved = false;
        return;
      }
      holder.tap(placeOf(event), handleAt(event));
    };
    const twice = (event: MapMouseEvent): void => {
      event.preventDefault();
      holder.finish();
    };
    const leave = (): void => {
      canvas.style.cursor = "";
      holder.hover(null, null);
    };
    const begin = (event: PointerEvent): void => {
      moved = false;
      press(event);
    };

    const stops = [
      listen(map, "mousedown", begin),
      listen(map, "touchstart", begin),
      listen(map, "mousemove", move),
      listen(map, "touchmove", move),
      listen(map, "mouseup", release),
      listen(map, "touchend", release),
      listen(map, "touchcancel", release),
      listen(map, "click", tap),
      listen(map, "dblclick", twice),
      listen(map, "mouseout", leave),
    ];
    // A mouse let go outside of the map has let go.
    window.addEventListener("mouseup", release);
    return () => {
      window.removeEventListener("mouseup", release);
      for (const stop of stops) stop();
      leave();
    };
  },
});

const isTouch = (event: PointerEvent): boolean =>
  "touches" in event.originalEvent ||
  ("pointerType" in event.originalEvent && event.originalEvent.pointerType === "touch");

const listen = <E>(map: MapLibreMap, type: string, listener: (event: E) => void): (() => void) => {
  map.on(type as "click", listener as never);
  return () => map.off(type as "click", listener as never);
};
