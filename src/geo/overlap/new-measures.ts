import { type OverlapMeasures, VERDICT_NONE } from "./measures.ts";

/** Columns of n rows that say "not measured"; the pieces are given when all are known. */
export type OpenMeasures = Omit<OverlapMeasures, "pieceStart" | "piecesM2" | "pieces">;

export function newMeasures(rows: number): OpenMeasures {
  const none = () => new Float64Array(rows).fill(Number.NaN);
  return {
    verdict: new Uint8Array(rows).fill(VERDICT_NONE),
    areaM2: none(),
    areaEllipsoidalM2: none(),
    overlapM2: none(),
    overlapEllipsoidalM2: none(),
    share: none(),
    overlapLeastM2: none(),
    overlapMostM2: none(),
    reachInsideM: none(),
    reachOutsideM: none(),
    maxDepthM: none(),
    maxReachOutsideM: none(),
    distanceToLimitM: none(),
    distanceToAreaM: none(),
    nearestOnPlot: new Float64Array(2 * rows).fill(Number.NaN),
    nearestOnLimit: new Float64Array(2 * rows).fill(Number.NaN),
    nearestUnique: new Uint8Array(rows),
    directionGridDeg: none(),
    directionTrueDeg: none(),
    verticesInside: new Uint32Array(rows),
  };
}
