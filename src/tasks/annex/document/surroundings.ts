import type { UtmCrs } from "../../../geo/crs/crs.ts";
import { projectGeometry } from "../../../geo/crs/project-geometry.ts";
import { featureBounds } from "../../../geo/flat/bounds.ts";
import { type FlatGeometry, GEOMETRY_POLYGON } from "../../../geo/flat/flat-geometry.ts";
import type { HeightGrid } from "../../../geo/heights/height-grid.ts";
import type { AnnexQuestion } from "./prepare-annex.ts";

/** What the sketches of one document share; metres of `plane`. */
export interface Surroundings {
  readonly plane: UtmCrs;
  readonly plots: FlatGeometry;
  /** West, south, east, north of each plot. */
  readonly boxes: Float64Array;
  readonly limit: readonly Float64Array[];
  readonly areaName: string;
  /** null: sketches without contours. */
  readonly heights: HeightGrid | null;
}

/** Rings of a feature in the order of the file. */
export const ringsOf = (geometry: FlatGeometry, feature: number): readonly Float64Array[] => {
  const { coords, ringStart, partStart, featureStart } = geometry;
  const [from, to] = [partStart[featureStart[feature]!]!, partStart[featureStart[feature + 1]!]!];
  return Array.from({ length: to - from }, (_, r) =>
    coords.subarray(2 * ringStart[from + r]!, 2 * ringStart[from + r + 1]!),
  );
};

export const surroundingsOf = (
  { register, area, result }: AnnexQuestion,
  heights: HeightGrid | null,
): Surroundings => {
  const { plane } = result;
  const plots = projectGeometry(register.geometry, register.crs, plane);
  const limit = projectGeometry(area.geometry, area.crs, plane);
  return {
    plane,
    plots,
    boxes: featureBounds(plots),
    limit: Array.from(limit.type.keys()).flatMap((feature) => ringsOf(limit, feature)),
    areaName: area.name,
    heights,
  };
};

/** Neighbours drawn on one sketch: more would be no help in finding one's way. */
const MOST_NEIGHBOURS = 60;

/** Polygons of the register but the plot itself that reach into a window of the plane. */
export const neighboursIn = (
  { plots, boxes }: Surroundings,
  index: number,
  [west, south, east, north]: readonly [number, number, number, number],
): readonly (readonly Float64Array[])[] => {
  const found: (readonly Float64Array[])[] = [];
  for (let k = 0; k < plots.type.length && found.length < MOST_NEIGHBOURS; k += 1) {
    if (k === index || plots.type[k] !== GEOMETRY_POLYGON) continue;
    if (boxes[4 * k]! > east || boxes[4 * k + 2]! < west) continue;
    if (boxes[4 * k + 1]! > north || boxes[4 * k + 3]! < south) continue;
    found.push(ringsOf(plots, k));
  }
  return found;
};
