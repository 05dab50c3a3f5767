import type { LonLat } from "../../domain/story/public-map.ts";

type LonLatBounds = readonly [west: number, south: number, east: number, north: number];

/** Of the box's longer side, left free on each side of it. */
const MARGIN = 0.06;

/** Where a slide looks: the box of some places with a margin, degrees; null without places. */
export const mapBounds = (places: Iterable<LonLat>): LonLatBounds | null => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of places) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  if (!(west <= east && south <= north)) return null;
  const margin = Math.max(east - west, north - south, 0.02) * MARGIN;
  return [west - margin, south - margin, east + margin, north + margin];
};
