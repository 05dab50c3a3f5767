import { prepareArea } from "../../geo/area/prepare-area.ts";
import type { PreparedArea } from "../../geo/area/prepared-area.ts";
import { bandAround } from "../../geo/band/band-around.ts";
import { ellipsoidalAreasOfPlane } from "../../geo/ellipsoid/ellipsoidal-areas-of-plane.ts";
import type { FlatGeometry } from "../../geo/flat/flat-geometry.ts";
import { type Metres, metres } from "../../geo/units.ts";
import type { PreparedLimit } from "./prepared-limit.ts";

/** What a first answer goes without: how sure it is, and what the ellipsoid says. Its engines come when asked for. */
export interface SecondLook {
  /** The limit moved by the tolerance; null where nothing is left of it, or at tolerance 0. */
  readonly inward: PreparedArea | null;
  readonly outward: PreparedArea | null;
  readonly areaEllipsoidalM2: number;
  readonly ellipsoidal: (geometry: FlatGeometry) => Float64Array;
}

const moved = (area: FlatGeometry, by: number): PreparedArea | null => {
  if (by === 0) return null;
  const band = bandAround(area, metres(by));
  return band.coords.length === 0 ? null : prepareArea(band);
};

export const secondLook = ({ planar, plane }: PreparedLimit, tolerance: Metres): SecondLook => {
  const ellipsoidal = (geometry: FlatGeometry) => ellipsoidalAreasOfPlane(geometry, plane);
  return {
    inward: moved(planar, -tolerance),
    outward: moved(planar, tolerance),
    areaEllipsoidalM2: ellipsoidal(planar).reduce((sum, a) => sum + a, 0),
    ellipsoidal,
  };
};
