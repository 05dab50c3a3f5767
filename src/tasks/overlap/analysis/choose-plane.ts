import { type Crs, UTM_17S, type UtmCrs, WGS84 } from "../../../geo/crs/crs.ts";
import { projectGeometry } from "../../../geo/crs/project-geometry.ts";
import { utmZoneOf } from "../../../geo/crs/utm-zone-of.ts";
import { totalBounds } from "../../../geo/flat/bounds.ts";
import type { FlatGeometry } from "../../../geo/flat/flat-geometry.ts";

/** The plane in which an area is measured: its own UTM zone on WGS84, taken from the middle of its box. */
export const choosePlane = (area: FlatGeometry, crs: Crs): UtmCrs => {
  if (crs.kind === "utm" && crs.datum === "WGS84") return crs;
  const box = totalBounds(projectGeometry(area, crs, WGS84));
  if (box === null) return UTM_17S;
  return utmZoneOf((box[0] + box[2]) / 2, (box[1] + box[3]) / 2);
};
