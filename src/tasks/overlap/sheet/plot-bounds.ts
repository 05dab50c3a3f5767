import type { FlatGeometry } from "../../../geo/flat/flat-geometry.ts";
import type { Bounds } from "../../../map/camera.ts";

/** Box of plot i in degrees with room round it; null without geometry. */
export const plotBounds = (lonLat: FlatGeometry, i: number): Bounds | null => {
  const { coords, ringStart, partStart, featureStart } = lonLat;
  const from = ringStart[partStart[featureStart[i]!]!]!;
  const to = ringStart[partStart[featureStart[i + 1]!]!]!;
  if (from === to) return null;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let v = from; v < to; v += 1) {
    west = Math.min(west, coords[2 * v]!);
    east = Math.max(east, coords[2 * v]!);
    south = Math.min(south, coords[2 * v + 1]!);
    north = Math.max(north, coords[2 * v + 1]!);
  }
  const room = Math.max(east - west, north - south, 0.0015);
  return [west - room, south - room, east + room, north + room];
};
