import { circleRing } from "../../layers/reference-circle.ts";
import type { Bounds } from "../../map/camera.ts";
import type { Fix } from "../../position/fix.ts";

/** West, south, east, north of the circle of so many metres round a position. */
export const circleBounds = ({ longitude, latitude }: Fix, metres: number): Bounds => {
  const ring = circleRing({ lon: longitude, lat: latitude, uncertaintyM: metres });
  const lons = ring.map(([lon]) => lon!);
  const lats = ring.map(([, lat]) => lat!);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
};
