import type { Map as MapLibreMap } from "maplibre-gl";
import { MOVE_MS, prefersReducedMotion } from "../engine/move-camera.ts";

/** How far the map leans back while columns stand on it, degrees. */
const TILT = 50;
/** A movement ends this near to what was asked for, degrees. */
const NEAR = 0.01;

/** Leans the map back or lays it flat; at once with reduced motion. Nobody can tilt it by hand. */
export const tilt = (map: MapLibreMap, tilted: boolean): void => {
  if (tilted) map.setMaxPitch(TILT);
  map.easeTo({ pitch: tilted ? TILT : 0, duration: prefersReducedMotion() ? 0 : MOVE_MS });
};

/** After a movement: finishes a tilt that another movement cut short, and holds a flat map flat. */
export const settleTilt = (map: MapLibreMap, tilted: boolean): void => {
  const wanted = tilted ? TILT : 0;
  if (Math.abs(map.getPitch() - wanted) > NEAR) map.jumpTo({ pitch: wanted });
  else if (!tilted && map.getMaxPitch() !== 0) map.setMaxPitch(0);
};
