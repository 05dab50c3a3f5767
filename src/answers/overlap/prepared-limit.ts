import { prepareArea } from "../../geo/area/prepare-area.ts";
import type { PreparedArea } from "../../geo/area/prepared-area.ts";
import type { Crs, UtmCrs } from "../../geo/crs/crs.ts";
import { projectGeometry } from "../../geo/crs/project-geometry.ts";
import type { FlatGeometry } from "../../geo/flat/flat-geometry.ts";
import { choosePlane } from "./choose-plane.ts";
import { outlineMoments } from "./outline-moments.ts";
import type { AreaFacts } from "./result.ts";

/** What is known of an area before the ellipsoid is asked. */
export type PlanarFacts = Omit<AreaFacts, "areaEllipsoidalM2">;

/** What is made once per area, before any plot is looked at. */
export interface PreparedLimit {
  readonly plane: UtmCrs;
  /** The area in `plane`. */
  readonly planar: FlatGeometry;
  readonly area: PreparedArea;
  readonly facts: PlanarFacts;
}

const planarFacts = (area: FlatGeometry): PlanarFacts => {
  const { areaM2, perimeterM } = outlineMoments(area);
  return {
    areaM2,
    perimeterM,
    corners: area.coords.length / 2,
    parts: area.partStart.length - 1,
  };
};

export const prepareLimit = (area: FlatGeometry, crs: Crs): PreparedLimit => {
  const plane = choosePlane(area, crs);
  const planar = projectGeometry(area, crs, plane);
  return { plane, planar, area: prepareArea(planar), facts: planarFacts(planar) };
};
