import type { Bounds } from "../../../geo/flat/bounds.ts";

export type Cover = "whole" | "part" | "none";

/** How much of an area a map covers, by their boxes in degrees. Across 180° nothing is covered. */
export const covers = (map: Bounds, area: Bounds): Cover => {
  const [west, south, east, north] = area;
  if (map[0] <= west && map[1] <= south && map[2] >= east && map[3] >= north) return "whole";
  const apart = map[0] > east || map[2] < west || map[1] > north || map[3] < south;
  return apart ? "none" : "part";
};
