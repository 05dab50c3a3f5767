import type { Properties } from "../../domain/dataset.ts";
import { standingWalk } from "../../domain/register/walked-cells.ts";
import { WGS84 } from "../../geo/crs/crs.ts";
import { projectPoint } from "../../geo/crs/project-point.ts";
import { direction8 } from "../../geo/ellipsoid/direction8.ts";
import { trueDirectionDeg } from "../../geo/ellipsoid/true-direction.ts";
import type { FlatGeometry } from "../../geo/flat/flat-geometry.ts";
import { GEOMETRY_POINT } from "../../geo/flat/flat-geometry.ts";
import type { Metres } from "../../geo/units.ts";
import type { OverlapResult } from "./result.ts";
import { type Verdict, verdictOf } from "./verdict.ts";
import { walkedRange } from "./walked-range.ts";

/** One plot's answer as files and the terminal write it; null means "does not exist here". */
export interface PlotRecord {
  readonly id: string;
  readonly row: number;
  readonly type: "point" | "polygon";
  readonly verdict: Verdict;
  readonly area_m2: number;
  /** Half of the interval that holds the true area of a walked plot at least 95 of 100 times; null of any other. */
  readonly area_error_m2: number | null;
  readonly area_ellipsoidal_m2: number;
  readonly overlap_m2: number;
  readonly overlap_ellipsoidal_m2: number;
  /** With the limit moved in and out by the tolerance, and the plot as far off as its walk may be. */
  readonly overlap_least_m2: number;
  readonly overlap_most_m2: number;
  readonly share: number;
  readonly pieces: number;
  readonly pieces_m2: readonly number[];
  readonly max_depth_m: number;
  readonly max_reach_outside_m: number;
  readonly signed_reach_inside_m: number;
  readonly signed_reach_outside_m: number;
  readonly distance_to_limit_m: number;
  readonly distance_to_area_m: number;
  readonly touches_or_crosses_limit: boolean;
  /** The nearest pair does not exist where plot and limit touch. */
  readonly nearest_on_plot: readonly [number, number] | null;
  readonly nearest_on_limit: readonly [number, number] | null;
  readonly nearest_unique: boolean | null;
  readonly direction_grid_deg: number | null;
  readonly direction_true_deg: number | null;
  readonly direction_8: string | null;
  readonly vertices_inside: number;
  /** Within D metres of the area, by exact planar distance; inside counts as within. */
  readonly within: Readonly<Record<string, boolean>>;
}

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** Azimuth of the geodesic from the nearest point of the plot to that of the limit; null when they touch. */
const trueDirectionOf = ({ measures, plane }: OverlapResult, i: number): number | null => {
  if (Number.isNaN(measures.directionGridDeg[i]!)) return null;
  const at = (xy: Float64Array) => projectPoint(xy[2 * i]!, xy[2 * i + 1]!, plane, WGS84);
  const [lon1, lat1] = at(measures.nearestOnPlot);
  const [lon2, lat2] = at(measures.nearestOnLimit);
  return trueDirectionDeg(lon1, lat1, lon2, lat2);
};

const placeOf = (xy: Float64Array, i: number): readonly [number, number] | null =>
  Number.isNaN(xy[2 * i]!) ? null : [xy[2 * i]!, xy[2 * i + 1]!];

/**
 * Record of plot i, or null where it was not measured (it then stands in `skipped`). `cells` are the plot's own in its register,
 * which say whether it was walked.
 */
export const plotRecord = (
  result: OverlapResult,
  i: number,
  id: string,
  row: number,
  plots: FlatGeometry,
  bandEdges: readonly Metres[],
  cells: Properties | undefined,
): PlotRecord | null => {
  const m = result.measures;
  const verdict = verdictOf(m.verdict[i]!);
  if (verdict === null) return null;
  const trueDirection = trueDirectionOf(result, i);
  const distanceToArea = m.distanceToAreaM[i]!;
  const walked = standingWalk(cells, m.areaM2[i]! / 10_000);
  const range = walkedRange(m, i, walked);
  return {
    id,
    row,
    type: plots.type[i] === GEOMETRY_POINT ? "point" : "polygon",
    verdict,
    area_m2: m.areaM2[i]!,
    area_error_m2: walked && walked.errorHa * 10_000,
    area_ellipsoidal_m2: m.areaEllipsoidalM2[i]!,
    overlap_m2: m.overlapM2[i]!,
    overlap_ellipsoidal_m2: m.overlapEllipsoidalM2[i]!,
    overlap_least_m2: range.leastM2,
    overlap_most_m2: range.mostM2,
    share: m.share[i]!,
    pieces: m.pieceStart[i + 1]! - m.pieceStart[i]!,
    pieces_m2: Array.from(m.piecesM2.subarray(m.pieceStart[i]!, m.pieceStart[i + 1]!)),
    max_depth_m: m.maxDepthM[i]!,
    max_reach_outside_m: m.maxReachOutsideM[i]!,
    signed_reach_inside_m: m.reachInsideM[i]!,
    signed_reach_outside_m: m.reachOutsideM[i]!,
    distance_to_limit_m: m.distanceToLimitM[i]!,
    distance_to_area_m: distanceToArea,
    touches_or_crosses_limit: m.distanceToLimitM[i]! < 1e-6,
    nearest_on_plot: placeOf(m.nearestOnPlot, i),
    nearest_on_limit: placeOf(m.nearestOnLimit, i),
    nearest_unique: Number.isNaN(m.nearestOnLimit[2 * i]!) ? null : m.nearestUnique[i] === 1,
    direction_grid_deg: orNull(m.directionGridDeg[i]!),
    direction_true_deg: trueDirection,
    direction_8: trueDirection === null ? null : direction8(trueDirection),
    vertices_inside: m.verticesInside[i]!,
    within: Object.fromEntries(bandEdges.map((edge) => [String(edge), distanceToArea <= edge])),
  };
};
