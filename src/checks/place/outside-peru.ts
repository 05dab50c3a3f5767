import { type Finding, finding } from "../../domain/issue/finding.ts";
import { mayBeInPeru } from "./peru-outline.ts";

/** Peru and the land next to it, degrees: a plot across the border is unusual, not impossible. */
const NEIGHBOURHOOD = { west: -84, south: -20, east: -66, north: 2 };

/** Surely abroad or at sea: taken with a warning where it may be next door, refused where it cannot. */
export const outsidePeru = (lon: number, lat: number): Finding | null => {
  if (mayBeInPeru(lon, lat)) return null;
  const { west, south, east, north } = NEIGHBOURHOOD;
  const near = lon >= west && lon <= east && lat >= south && lat <= north;
  return finding(near ? "warning" : "error", "place-outside-peru", { lon, lat });
};
