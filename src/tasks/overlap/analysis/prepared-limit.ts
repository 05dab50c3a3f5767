import { prepareArea } from "../../../geo/area/prepare-area.ts";
import type { PreparedArea } from "../../../geo/area/prepared-area.ts";
import type { Crs, UtmCrs } from "../../../geo/crs/crs.ts";
import { projectGeometry } from "../../../geo/crs/project-geometry.ts";
import { ellipsoidalAreasOfPlane } from "../../../geo/ellipsoid/ellipsoidal-areas-of-plane.ts";
import type { FlatGeometry } from "../../../geo/flat/flat-geometry.ts";
import { choosePlane } from "./choose-plane.ts";
import { outlineMoments } from "./outline-moments.ts";
import type { AreaFacts } from "./result.ts";

/** What is made once per area, before any plot is looked at. */
export interface PreparedLimit {
  readonly plane: UtmCrs;
  /** The area in `plane`. */
  readonly planar: FlatGeometry;
  readonly area: PreparedArea;
  readonly facts: AreaFacts;
}

const areaFacts = (area: FlatGeometry, plane: UtmCrs): AreaFacts => {
  const { areaM2, perimeterM } = outlineMoments(area);
  return {
    areaM2,
    perimeterM,
    areaEllipsoidalM2: ellipsoidalAreasOfPlane(area, plane).reduce((sum, a) => sum + a, 0),
    corners: area.coords.length / 2,
    parts: area.partStart.length - 1,
  };
};

export const prepareLimit = (area: FlatGeometry, crs: Crs): PreparedLimit => {
  const plane = choosePlane(area, crs);
  const planar = projectGeometry(area, crs, plane);
  return { plane, planar, area: prepareArea(planar), facts: areaFacts(planar, plane) };
};
