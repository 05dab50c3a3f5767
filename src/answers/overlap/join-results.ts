import type { OverlapMeasures } from "../../geo/overlap/measures.ts";
import { joinArrays, joinGeometry, joinStarts } from "./join-geometry.ts";
import type { OverlapResult, SkippedPlot } from "./result.ts";

type FloatColumn = {
  [K in keyof OverlapMeasures]: OverlapMeasures[K] extends Float64Array ? K : never;
}[keyof OverlapMeasures];

const joinMeasures = (all: readonly OverlapMeasures[]): OverlapMeasures => {
  const floats = (column: FloatColumn) =>
    joinArrays(
      all.map((m) => m[column]),
      (n) => new Float64Array(n),
    );
  const bytes = (column: "verdict" | "nearestUnique") =>
    joinArrays(
      all.map((m) => m[column]),
      (n) => new Uint8Array(n),
    );
  return {
    verdict: bytes("verdict"),
    areaM2: floats("areaM2"),
    areaEllipsoidalM2: floats("areaEllipsoidalM2"),
    overlapM2: floats("overlapM2"),
    overlapEllipsoidalM2: floats("overlapEllipsoidalM2"),
    share: floats("share"),
    overlapLeastM2: floats("overlapLeastM2"),
    overlapMostM2: floats("overlapMostM2"),
    pieceStart: joinStarts(all.map((m) => m.pieceStart)),
    piecesM2: floats("piecesM2"),
    pieces: joinGeometry(all.map((m) => m.pieces)),
    reachInsideM: floats("reachInsideM"),
    reachOutsideM: floats("reachOutsideM"),
    maxDepthM: floats("maxDepthM"),
    maxReachOutsideM: floats("maxReachOutsideM"),
    distanceToLimitM: floats("distanceToLimitM"),
    distanceToAreaM: floats("distanceToAreaM"),
    nearestOnPlot: floats("nearestOnPlot"),
    nearestOnLimit: floats("nearestOnLimit"),
    nearestUnique: bytes("nearestUnique"),
    directionGridDeg: floats("directionGridDeg"),
    directionTrueDeg: floats("directionTrueDeg"),
    verticesInside: joinArrays(
      all.map((m) => m.verticesInside),
      (n) => new Uint32Array(n),
    ),
  };
};

/** Answers about consecutive slices of one register, as the answer about the whole. */
export const joinResults = (slices: readonly OverlapResult[]): OverlapResult => {
  const first = slices[0];
  if (first === undefined) throw new RangeError("joinResults needs at least one slice");
  const skipped: SkippedPlot[] = [];
  let offset = 0;
  for (const { measures, skipped: some } of slices) {
    for (const plot of some) skipped.push({ ...plot, index: plot.index + offset });
    offset += measures.verdict.length;
  }
  return { ...first, measures: joinMeasures(slices.map((s) => s.measures)), skipped };
};
