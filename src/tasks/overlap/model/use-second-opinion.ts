import { useEffect, useState } from "react";
import type { OverlapResult } from "../../../answers/overlap/result.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import type { SecondOpinion } from "./second-opinion.ts";

const WAITING: SecondOpinion = { state: "waiting" };

/** Recomputes the selected plot with Turf, fetched with the first selection. */
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
    import("./second-opinion.ts")
      .then(({ secondOpinion }) => secondOpinion(register, area, result, index))
      .then(
        (made) => wanted && setOpinion(made),
        () => wanted && setOpinion({ state: "none" }),
      );
    return () => {
      wanted = false;
    };
  }, [register, area, result, index]);
  return opinion;
};
