import { useEffect, useState } from "react";
import type { OverlapResult } from "../../../answers/overlap/result.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import { projectGeometry } from "../../../geo/crs/project-geometry.ts";
import { selectFeatures } from "../../../geo/flat/select-features.ts";

/** What Turf says of one plot's overlap, in the same plane. */
export type SecondOpinion =
  | { readonly state: "waiting" }
  /** Turf could not take the shape. */
  | { readonly state: "none" }
  | { readonly state: "given"; readonly overlapM2: number; readonly differenceM2: number };

/** A difference above this is an issue on the screen. */
export const SECOND_OPINION_TOLERANCE_M2 = 1;

const WAITING: SecondOpinion = { state: "waiting" };

/** Recomputes the selected plot with Turf, loaded on the first use. */
export const useSecondOpinion = (
  register: Dataset<"plots"> | null,
  area: Dataset<"areas"> | null,
  result: OverlapResult | null,
  index: number | null,
): SecondOpinion => {
  const [opinion, setOpinion] = useState<SecondOpinion>(WAITING);
  useEffect(() => {
    setOpinion(WAITING);
    if (register === null || area === null || result === null || index === null) return;
    let wanted = true;
    const compute = async (): Promise<SecondOpinion> => {
      const { turfOverlapM2 } = await import("../../../geo/second-opinion/turf-overlap.ts");
      const { plane, measures } = result;
      const plot = projectGeometry(selectFeatures(register.geometry, [index]), register.crs, plane);
      const overlapM2 = turfOverlapM2(plot, projectGeometry(area.geometry, area.crs, plane));
      if (overlapM2 === null) return { state: "none" };
      return {
        state: "given",
        overlapM2,
        differenceM2: Math.abs(overlapM2 - measures.overlapM2[index]!),
      };
    };
    compute().then(
      (made) => wanted && setOpinion(made),
      () => wanted && setOpinion({ state: "none" }),
    );
    return () => {
      wanted = false;
    };
  }, [register, area, result, index]);
  return opinion;
};
