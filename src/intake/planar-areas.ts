import { type Crs, type UtmCrs, WGS84 } from "../geo/crs/crs.ts";
import { ownZone } from "../geo/crs/own-zone.ts";
import { projectGeometry } from "../geo/crs/project-geometry.ts";
import type { FlatGeometry } from "../geo/flat/flat-geometry.ts";
import { selectFeatures } from "../geo/flat/select-features.ts";
import { polygonArea } from "../geo/plane/polygon-area.ts";

/** The plane a file's shapes are measured in everywhere: its own UTM zone on WGS84, that of all its shapes together. */
const planeOf = (geometry: FlatGeometry, crs: Crs): UtmCrs | null =>
  crs.kind === "utm" && crs.datum === "WGS84"
    ? crs
    : ownZone(projectGeometry(geometry, crs, WGS84));

/** Planar hectares as the law counts them, m², of one polygon record at a time; nothing is projected before the first. */
export function planarAreas(geometry: FlatGeometry, crs: Crs): (feature: number) => number {
  let plane: UtmCrs | null | undefined;
  return (feature) => {
    plane ??= planeOf(geometry, crs);
    if (plane === null) return Number.NaN;
    return polygonArea(projectGeometry(selectFeatures(geometry, [feature]), crs, plane), 0);
  };
}
