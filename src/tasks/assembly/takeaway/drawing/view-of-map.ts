import type { PublicMap } from "../../../../domain/story/public-map.ts";
import type { FrameTarget, View } from "../../../../map/camera.ts";

/** Room kept clear round what a slide frames, CSS pixels of a slide of full size. */
export const MAP_PADDING = 40;
const TILE = 512;
const RADIANS = Math.PI / 180;

const y = (lat: number): number =>
  0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2)) / (2 * Math.PI);

/** Where a slide's map looks, for the map room. */
export const mapTarget = ({ camera, bounds }: PublicMap): FrameTarget =>
  camera ? { lon: camera.lon, lat: camera.lat, zoom: camera.zoom } : { bounds };

/** The same as arithmetic, where no map can be made: web Mercator, bounds fitted as `MAP_PADDING` says. */
export const viewOfMap = (map: PublicMap, width: number, height: number): View => {
  if (map.camera) return { ...map.camera, width, height };
  const [west, south, east, north] = map.bounds;
  const across = Math.max(1e-9, (east - west) / 360);
  const down = Math.max(1e-9, y(south) - y(north));
  const scale = Math.min(
    (width - 2 * MAP_PADDING) / (TILE * across),
    (height - 2 * MAP_PADDING) / (TILE * down),
  );
  const middle = (y(south) + y(north)) / 2;
  const lat = (2 * Math.atan(Math.exp((0.5 - middle) * 2 * Math.PI)) - Math.PI / 2) / RADIANS;
  const zoom = Math.min(17, Math.log2(scale));
  return { lon: (west + east) / 2, lat, zoom, width, height };
};
