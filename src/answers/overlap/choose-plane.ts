import { type Crs, UTM_17S, type UtmCrs, WGS84 } from "../../geo/crs/crs.ts";
import { ownZone } from "../../geo/crs/own-zone.ts";
import { projectGeometry } from "../../geo/crs/project-geometry.ts";
import type { FlatGeometry } from "../../geo/flat/flat-geometry.ts";

/** The plane in which an area is measured: its own UTM zone on WGS84, that of its centroid in degrees. */
export const choosePlane = (area: FlatGeometry, crs: Crs): UtmCrs => {
  if (crs.kind === "utm" && crs.datum === "WGS84") return crs;
  return ownZone(projectGeometry(area, crs, WGS84)) ?? UTM_17S;
};
