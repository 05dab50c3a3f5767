import type { Bounds } from "../camera.ts";

/** Degrees to CSS pixels on an index map: near the equator plain degrees serve, with one scale for both. */
export interface IndexWindow {
  readonly west: number;
  readonly north: number;
  /** CSS pixels per degree. */
  readonly scale: number;
  readonly shiftX: number;
  readonly shiftY: number;
}

export const indexWindow = (extent: Bounds, width: number, height: number): IndexWindow => {
  const [west, south, east, north] = extent;
  const scale = Math.min(width / (east - west), height / (north - south));
  const shiftX = (width - (east - west) * scale) / 2;
  const shiftY = (height - (north - south) * scale) / 2;
  return {
    west,
    north,
    scale,
    shiftX,
    shiftY,
  };
};

export const onIndex = (w: IndexWindow, lon: number, lat: number): readonly [number, number] => [
  (lon - w.west) * w.scale + w.shiftX,
  (w.north - lat) * w.scale + w.shiftY,
];

/** Closed SVG path of a ring, without points nearer than half a pixel to the last one kept. */
export const pathOnIndex = (
  w: IndexWindow,
  ring: readonly (readonly [number, number])[],
): string => {
  let path = "";
  let last: readonly [number, number] | null = null;
  for (const [lon, lat] of ring) {
    const [x, y] = onIndex(w, lon, lat);
    if (last && Math.hypot(x - last[0], y - last[1]) < 0.5) continue;
    path += `${last ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`;
    last = [x, y];
  }
  return path === "" ? "" : `${path}Z`;
};
