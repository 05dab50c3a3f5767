import type { Map as MapLibreMap, MapOptions } from "maplibre-gl";
import type { FrameTarget, Padding } from "../camera.ts";

/** Length of a map move (look: 300 ms; none with reduced motion). */
export const MOVE_MS = 300;
/** Closest zoom a frame of bounds may ask for when it does not say. */
const FRAME_MAX_ZOOM = 17;

/** Options of a new map that opens on a target. */
export const cameraFor = (target: FrameTarget, padding: number): Partial<MapOptions> => {
  if ("bounds" in target) {
    const [west, south, east, north] = target.bounds;
    return {
      bounds: [west, south, east, north],
      fitBoundsOptions: { padding, maxZoom: target.maxZoom ?? FRAME_MAX_ZOOM },
    };
  }
  return { center: [target.lon, target.lat], zoom: target.zoom ?? 12 };
};

export const prefersReducedMotion = (): boolean =>
  window.matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Carries out a frame request, keeping `padding` clear. */
export const moveCamera = (
  map: MapLibreMap,
  target: FrameTarget,
  padding: Padding,
  moveMs = MOVE_MS,
): void => {
  const duration = prefersReducedMotion() ? 0 : moveMs;
  if ("bounds" in target) {
    const [west, south, east, north] = target.bounds;
    map.fitBounds([west, south, east, north], {
      padding: fitting(map, padding),
      maxZoom: target.maxZoom ?? FRAME_MAX_ZOOM,
      duration,
      linear: true,
    });
    return;
  }
  map.easeTo({
    center: [target.lon, target.lat],
    ...(target.zoom === undefined ? {} : { zoom: target.zoom }),
    offset: [(padding.left - padding.right) / 2, (padding.top - padding.bottom) / 2],
    duration,
  });
};

/** Padding that leaves at least a third of a small map: more than the map holds would be refused. */
const fitting = (map: MapLibreMap, padding: Padding): Padding => {
  const { clientWidth, clientHeight } = map.getContainer();
  const across = Math.min(1, (clientWidth * 0.66) / Math.max(1, padding.left + padding.right));
  const down = Math.min(1, (clientHeight * 0.66) / Math.max(1, padding.top + padding.bottom));
  return {
    left: padding.left * across,
    right: padding.right * across,
    top: padding.top * down,
    bottom: padding.bottom * down,
  };
};
