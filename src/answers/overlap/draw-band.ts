import { bandOutside } from "../../geo/band/band-outside.ts";
import type { Crs, UtmCrs } from "../../geo/crs/crs.ts";
import { projectGeometry } from "../../geo/crs/project-geometry.ts";
import type { FlatGeometry } from "../../geo/flat/flat-geometry.ts";
import type { Metres } from "../../geo/units.ts";
import { choosePlane } from "./choose-plane.ts";

export interface BandQuestion {
  readonly area: FlatGeometry;
  readonly areaCrs: Crs;
  readonly width: Metres;
}

export interface BandAnswer {
  readonly plane: UtmCrs;
  /** Everything outside the area within `width` of it. */
  readonly geometry: FlatGeometry;
}

/** The picture of a distance: who lies within it is decided by the distance, never by this. */
export const drawBand = ({ area, areaCrs, width }: BandQuestion): BandAnswer => {
  const plane = choosePlane(area, areaCrs);
  return { plane, geometry: bandOutside(projectGeometry(area, areaCrs, plane), width) };
};
