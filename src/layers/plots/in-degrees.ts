import { type Crs, WGS84 } from "../../geo/crs/crs.ts";
import { projectGeometry } from "../../geo/crs/project-geometry.ts";
import type { FlatGeometry } from "../../geo/flat/flat-geometry.ts";

/** One geometry in degrees per register: the map compares by identity. */
const known = new WeakMap<FlatGeometry, FlatGeometry>();

/** A geometry in WGS84 degrees, longitude first; made once. */
export const inDegrees = (geometry: FlatGeometry, crs: Crs): FlatGeometry => {
  const made = known.get(geometry) ?? projectGeometry(geometry, crs, WGS84);
  known.set(geometry, made);
  return made;
};
