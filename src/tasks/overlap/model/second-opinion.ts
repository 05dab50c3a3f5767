import type { OverlapResult } from "../../../answers/overlap/result.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import { projectGeometry } from "../../../geo/crs/project-geometry.ts";
import { selectFeatures } from "../../../geo/flat/select-features.ts";
import { turfOverlapM2 } from "../../../geo/second-opinion/turf-overlap.ts";

/** What Turf says of one plot's overlap, in the same plane. */
export type SecondOpinion =
  | { readonly state: "waiting" }
  /** Turf could not take the shape. */
  | { readonly state: "none" }
  | { readonly state: "given"; readonly overlapM2: number; readonly differenceM2: number };

/** A difference above this is an issue on the screen. */
export const SECOND_OPINION_TOLERANCE_M2 = 1;

/** Recomputes the overlap of one plot with Turf, in the plane of `result`. */
export const secondOpinion = (
  register: Dataset<"plots">,
  area: Dataset<"areas">,
  { plane, measures }: OverlapResult,
  index: number,
): SecondOpinion => {
  const plot = projectGeometry(selectFeatures(register.geometry, [index]), register.crs, plane);
  const overlapM2 = turfOverlapM2(plot, projectGeometry(area.geometry, area.crs, plane));
  if (overlapM2 === null) return { state: "none" };
  return {
    state: "given",
    overlapM2,
    differenceM2: Math.abs(overlapM2 - measures.overlapM2[index]!),
  };
};
