import type { FlatGeometry } from "../flat/flat-geometry.ts";
import type { Crs } from "./crs.ts";
import { projectCoords } from "./project-coords.ts";
import { sameCrs } from "./same-crs.ts";

/**
 * The geometry in another CRS. Only vertices move: edges are straight in whichever plane one looks.
 * Gives the same object where the two CRS are equal; otherwise fresh coordinates and the same index arrays.
 * UTM is exact to nanometres within 6° of the central meridian and NaN beyond 85° from it; a change of datum
 * takes height 0 in and drops the height that comes out.
 */
export function projectGeometry(geometry: FlatGeometry, from: Crs, to: Crs): FlatGeometry {
  if (sameCrs(from, to)) return geometry;
  const coords = geometry.coords.slice();
  projectCoords(coords, from, to);
  return { ...geometry, coords };
}
