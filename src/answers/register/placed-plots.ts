import type { Crs, UtmCrs } from "../../geo/crs/crs.ts";
import { projectGeometry } from "../../geo/crs/project-geometry.ts";
import { type FlatGeometry, GEOMETRY_NONE, GEOMETRY_POINT } from "../../geo/flat/flat-geometry.ts";
import { choosePlane } from "../overlap/choose-plane.ts";

/** A register as pairs look at it: shapes in the CRS they came in. */
export interface PlacedPlots {
  readonly geometry: FlatGeometry;
  readonly crs: Crs;
}

/** A record that is in no pair, by its place among those given, and why. */
export interface UnpairedPlot {
  readonly index: number;
  /** "point": it has a place but no area. */
  readonly reason: "no-place" | "point";
}

/** The plane in which registers are held against each other: the UTM zone of the first, on WGS84. */
export const pairPlane = ({ geometry, crs }: PlacedPlots): UtmCrs => choosePlane(geometry, crs);

export const inPlane = ({ geometry, crs }: PlacedPlots, plane: UtmCrs): FlatGeometry =>
  projectGeometry(geometry, crs, plane);

/** Records that have no area to share. */
export const withoutArea = ({ geometry }: PlacedPlots): readonly UnpairedPlot[] => {
  const unpaired: UnpairedPlot[] = [];
  geometry.type.forEach((type, index) => {
    if (type === GEOMETRY_NONE) unpaired.push({ index, reason: "no-place" });
    else if (type === GEOMETRY_POINT) unpaired.push({ index, reason: "point" });
  });
  return unpaired;
};
