import type { AnalysisContext } from "../../../domain/analysis.ts";
import { projectGeometry } from "../../../geo/crs/project-geometry.ts";
import { ellipsoidalAreasOfPlane } from "../../../geo/ellipsoid/ellipsoidal-areas-of-plane.ts";
import { type FlatGeometry, GEOMETRY_NONE } from "../../../geo/flat/flat-geometry.ts";
import { measureOverlap } from "../../../geo/overlap/measure-overlap.ts";
import { type OverlapMeasures, VERDICT_NONE } from "../../../geo/overlap/measures.ts";
import type { MovedLimit } from "./moved-limit.ts";
import type { PreparedLimit } from "./prepared-limit.ts";
import type { OverlapQuery } from "./query.ts";
import type { OverlapResult, SkippedPlot } from "./result.ts";

const skippedPlots = (plots: FlatGeometry, verdict: Uint8Array): SkippedPlot[] => {
  const skipped: SkippedPlot[] = [];
  for (let index = 0; index < verdict.length; index += 1) {
    if (verdict[index] !== VERDICT_NONE) continue;
    const reason = plots.type[index] === GEOMETRY_NONE ? "no-geometry" : "invalid-shape";
    skipped.push({ index, reason });
  }
  return skipped;
};

/** Without a moved limit: at tolerance 0 it stands where it is; one moved past the middle of its area leaves nothing. */
const withRange = (
  measures: OverlapMeasures,
  { inward, outward }: MovedLimit,
  tolerance: number,
) => ({
  ...measures,
  ...(inward
    ? {}
    : {
        overlapLeastM2:
          tolerance === 0 ? measures.overlapM2 : new Float64Array(measures.overlapM2.length),
      }),
  ...(outward ? {} : { overlapMostM2: measures.overlapM2 }),
});

/** Measures every plot of the question; without the moved limit its range of hectares stays unknown. */
export const answerOverlap = (
  query: OverlapQuery,
  limit: PreparedLimit,
  moved: MovedLimit | null,
  context?: AnalysisContext,
): OverlapResult => {
  const { plane } = limit;
  const plots = projectGeometry(query.plots, query.plotsCrs, plane);
  const measured = measureOverlap(plots, limit.area, {
    tolerance: query.tolerance,
    ...(moved?.inward && { inward: moved.inward }),
    ...(moved?.outward && { outward: moved.outward }),
    ellipsoidal: (geometry) => ellipsoidalAreasOfPlane(geometry, plane),
    ...(context && { onProgress: context.progress, signal: context.signal }),
  });
  const measures = moved ? withRange(measured, moved, query.tolerance) : measured;
  return {
    plane,
    tolerance: query.tolerance,
    area: limit.facts,
    ranged: moved !== null,
    measures,
    skipped: skippedPlots(query.plots, measures.verdict),
  };
};
