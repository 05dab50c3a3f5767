import type { Crs, Datum, UtmCrs } from "../../../geo/crs/crs.ts";
import { projectGeometry } from "../../../geo/crs/project-geometry.ts";
import type { FlatGeometry } from "../../../geo/flat/flat-geometry.ts";
import type { PlacedPlots } from "../placed-plots.ts";

const other = (datum: Datum): Datum => (datum === "WGS84" ? "PSAD56" : "WGS84");

/**
 * The shapes as they would lie had their figures been of the other datum, in the plane: as UTM metres, and where the file
 * has degrees also as degrees (the two differ by some 20 m in Peru, since the ellipsoids differ).
 */
export function inOtherDatum({ geometry, crs }: PlacedPlots, plane: UtmCrs): FlatGeometry[] {
  const datum = other(crs.datum);
  const asWritten = (written: Crs, figures: FlatGeometry) =>
    projectGeometry(figures, { ...written, datum }, plane);
  if (crs.kind === "utm") return [asWritten(crs, geometry)];
  const metres: UtmCrs = { ...plane, datum: crs.datum };
  return [asWritten(metres, projectGeometry(geometry, crs, metres)), asWritten(crs, geometry)];
}
