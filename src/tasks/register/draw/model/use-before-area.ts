import { useMemo } from "react";
import { polygonArea } from "../../../../geo/plane/polygon-area.ts";
import { polygonsOfGroups } from "../../../../geo/plane/rings/polygons-of-groups.ts";
import { partsIn } from "./plane-figures.ts";
import type { DrawModel } from "./use-draw-model.ts";

/** Planar area of the plot as it was read, m²; null where it had no shape. */
export const useBeforeArea = ({ state, register, plane }: DrawModel): number | null => {
  const before = state?.subject.before ?? null;
  return useMemo(
    () => before && polygonArea(polygonsOfGroups(partsIn(before, register.crs, plane)), 0),
    [before, register.crs, plane],
  );
};
