import type { Crs } from "./crs.ts";
import { projectCoords } from "./project-coords.ts";
import { sameCrs } from "./same-crs.ts";

/** One point in another CRS; degrees (lon, lat) or metres (easting, northing), as the two CRS say. Accuracy as `projectGeometry`. */
export function projectPoint(x: number, y: number, from: Crs, to: Crs): [number, number] {
  if (sameCrs(from, to)) return [x, y];
  const point = Float64Array.of(x, y);
  projectCoords(point, from, to);
  return [point[0]!, point[1]!];
}
