import { centroid } from "../flat/centroid.ts";
import type { FlatGeometry } from "../flat/flat-geometry.ts";
import type { UtmCrs } from "./crs.ts";
import { utmZoneOf } from "./utm-zone-of.ts";

/** The UTM zone of a geometry in degrees (lon, lat): that of its planar centroid; null where it has no vertex. */
export function ownZone(geometry: FlatGeometry): UtmCrs | null {
  const middle = centroid(geometry);
  return middle && utmZoneOf(...middle);
}
