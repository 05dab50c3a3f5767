import type { Parts } from "../../../../geo/edit/ring-edits.ts";
import type { Bounds } from "../../../../map/camera.ts";

/** Least room round a plot, degrees: some 30 m. */
const LEAST_ROOM = 0.0003;

/** Box of a polygon in degrees with room round it; null without vertices. */
export function boundsOfParts(parts: Parts): Bounds | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of parts.flat()) {
    for (let k = 0; k < ring.length; k += 2) {
      west = Math.min(west, ring[k]!);
      east = Math.max(east, ring[k]!);
      south = Math.min(south, ring[k + 1]!);
      north = Math.max(north, ring[k + 1]!);
    }
  }
  if (!(west <= east)) return null;
  const room = Math.max((east - west) / 4, (north - south) / 4, LEAST_ROOM);
  return [west - room, south - room, east + room, north + room];
}
