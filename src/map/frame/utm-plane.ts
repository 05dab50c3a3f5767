import type { UtmCrs } from "../../geo/crs/crs.ts";
import { WGS84 } from "../../geo/crs/crs.ts";
import { projectPoint } from "../../geo/crs/project-point.ts";
import type { Plane } from "./plane.ts";

/** The plane of a UTM zone, seen from WGS84 degrees. */
export const utmPlane = (crs: UtmCrs): Plane => ({
  toPlane: (lon, lat) => projectPoint(lon, lat, WGS84, crs),
  toDegrees: (easting, northing) => projectPoint(easting, northing, crs, WGS84),
});
