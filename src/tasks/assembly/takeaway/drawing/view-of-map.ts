import type { PublicMap } from "../../../../domain/story/public-map.ts";
import type { View } from "../../../../map/camera.ts";
import { slideTarget } from "../../present/stage/slide-target.ts";

/** Room kept clear round what a slide frames, CSS pixels of a slide of full size. */
export const MAP_PADDING = 40;
const TILE = 512;
const RADIANS = Math.PI / 180;

const y = (lat: number): number =>
  0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2)) / (2 * Math.PI);

/** Where a slide's map looks, as arithmetic, where no map can be made: web Mercator, bounds fitted in `MAP_PADDING`. */
export const viewOfMap = (map: PublicMap, width: number, height: number): View => {
  const target = slideTarget(map);
  if (!("bounds" in target)) return { ...target, zoom: target.zoom ?? 0, width, height };
  const [west, south, east, north] = target.bounds;
  const across = Math.max(1e-9, (east - west) / 360);
  const down = Math.max(1e-9, y(south) - y(north));
  const scale = Math.min(
    (width - 2 * MAP_PADDING) / (TILE * across),
    (height - 2 * MAP_PADDING) / (TILE * down),
  );
  const middle = (y(south) + y(north)) / 2;
  const lat = (2 * Math.atan(Math.exp((0.5 - middle) * 2 * Math.PI)) - Math.PI / 2) / RADIANS;
  const zoom = Math.min(target.maxZoom ?? Number.POSITIVE_INFINITY, Math.log2(scale));
  return { lon: (west + east) / 2, lat, zoom, width, height };
};
