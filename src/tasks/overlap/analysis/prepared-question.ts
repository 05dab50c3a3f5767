import { prepareArea } from "../../../geo/area/prepare-area.ts";
import type { PreparedArea } from "../../../geo/area/prepared-area.ts";
import { bandAround } from "../../../geo/band/band-around.ts";
import type { Crs, UtmCrs } from "../../../geo/crs/crs.ts";
import { projectGeometry } from "../../../geo/crs/project-geometry.ts";
import { ellipsoidalAreasOfPlane } from "../../../geo/ellipsoid/ellipsoidal-areas-of-plane.ts";
import type { FlatGeometry } from "../../../geo/flat/flat-geometry.ts";
import { type Metres, metres } from "../../../geo/units.ts";
import { choosePlane } from "./choose-plane.ts";
import { outlineMoments } from "./outline-moments.ts";
import type { AreaFacts } from "./result.ts";

/** What is made once per area and tolerance, before any plot is looked at. */
export interface PreparedQuestion {
  readonly plane: UtmCrs;
  readonly area: PreparedArea;
  readonly facts: AreaFacts;
  /** The limit moved by the tolerance; null where nothing is left of it, or at tolerance 0. */
  readonly inward: PreparedArea | null;
  readonly outward: PreparedArea | null;
}

const prepareMoved = (area: FlatGeometry, by: number): PreparedArea | null => {
  if (by === 0) return null;
  const band = bandAround(area, metres(by));
  return band.coords.length === 0 ? null : prepareArea(band);
};

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

export const prepareQuestion = (
  area: FlatGeometry,
  crs: Crs,
  tolerance: Metres,
): PreparedQuestion => {
  const plane = choosePlane(area, crs);
  const planar = projectGeometry(area, crs, plane);
  return {
    plane,
    area: prepareArea(planar),
    facts: areaFacts(planar, plane),
    inward: prepareMoved(planar, -tolerance),
    outward: prepareMoved(planar, tolerance),
  };
};
