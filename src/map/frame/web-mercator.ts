import type { Bounds, View } from "../camera.ts";

/** Side of the whole world at zoom 0, CSS pixels. */
const TILE = 512;
const RADIANS = Math.PI / 180;
/** Radius of the WGS84 equator, metres. */
const EQUATOR_RADIUS = 6378137;

const worldSize = (zoom: number): number => TILE * 2 ** zoom;
const worldX = (lon: number, size: number): number => ((lon + 180) / 360) * size;
const worldY = (lat: number, size: number): number =>
  (0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2)) / (2 * Math.PI)) * size;

/** CSS pixels from the upper left corner of the map, for WGS84 degrees. */
export const toScreen = (view: View, lon: number, lat: number): readonly [number, number] => {
  const size = worldSize(view.zoom);
  return [
    worldX(lon, size) - worldX(view.lon, size) + view.width / 2,
    worldY(lat, size) - worldY(view.lat, size) + view.height / 2,
  ];
};

/** WGS84 degrees under a pixel of the map. */
export const fromScreen = (view: View, x: number, y: number): readonly [number, number] => {
  const size = worldSize(view.zoom);
  const wx = worldX(view.lon, size) + x - view.width / 2;
  const wy = worldY(view.lat, size) + y - view.height / 2;
  const lat = (2 * Math.atan(Math.exp((0.5 - wy / size) * 2 * Math.PI)) - Math.PI / 2) / RADIANS;
  return [(wx / size) * 360 - 180, lat];
};

/** What the map shows, WGS84 degrees. */
export const boundsOf = (view: View): Bounds => {
  const [west, north] = fromScreen(view, 0, 0);
  const [east, south] = fromScreen(view, view.width, view.height);
  return [west, south, east, north];
};

/** Ground metres of one CSS pixel at a latitude, on the sphere of web Mercator. */
export const metresPerPixel = (zoom: number, lat: number): number =>
  (2 * Math.PI * EQUATOR_RADIUS * Math.cos(lat * RADIANS)) / worldSize(zoom);
