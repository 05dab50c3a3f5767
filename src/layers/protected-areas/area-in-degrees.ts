import type { Dataset } from "../../domain/dataset.ts";
import { WGS84 } from "../../geo/crs/crs.ts";
import { projectGeometry } from "../../geo/crs/project-geometry.ts";
import type { FlatGeometry } from "../../geo/flat/flat-geometry.ts";
import { oneFeature } from "./one-feature.ts";

const known = new WeakMap<FlatGeometry, FlatGeometry>();

/** An area as one feature in degrees; made once, since a finding of it changes its words and not its shape. */
export const areaInDegrees = ({ geometry, crs }: Dataset<"areas">): FlatGeometry => {
  const made = known.get(geometry) ?? oneFeature(projectGeometry(geometry, crs, WGS84));
  known.set(geometry, made);
  return made;
};
