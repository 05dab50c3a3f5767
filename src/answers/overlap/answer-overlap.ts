import type { AnalysisContext } from "../../domain/analysis.ts";
import { projectGeometry } from "../../geo/crs/project-geometry.ts";
import { type FlatGeometry, GEOMETRY_NONE } from "../../geo/flat/flat-geometry.ts";
import { measureOverlap } from "../../geo/overlap/measure-overlap.ts";
import { type OverlapMeasures, VERDICT_NONE } from "../../geo/overlap/measures.ts";
import type { PreparedLimit } from "./prepared-limit.ts";
import type { OverlapQuery } from "./query.ts";
import type { OverlapResult, SkippedPlot } from "./result.ts";
import type { SecondLook } from "./second-look.ts";

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
  { inward, outward }: SecondLook,
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

/** Measures every plot of the question; without the second look the range and the ellipsoidal areas are NaN. */
export const answerOverlap = (
  query: OverlapQuery,
  limit: PreparedLimit,
  second: SecondLook | null,
  context?: AnalysisContext,
): OverlapResult => {
  const { plane } = limit;
  const plots = projectGeometry(query.plots, query.plotsCrs, plane);
  const measured = measureOverlap(plots, limit.area, {
    tolerance: query.tolerance,
    ...(second?.inward && { inward: second.inward }),
    ...(second?.outward && { outward: second.outward }),
    ...(second && { ellipsoidal: second.ellipsoidal }),
    ...(context && { onProgress: context.progress, signal: context.signal }),
  });
  const measures = second ? withRange(measured, second, query.tolerance) : measured;
  return {
    plane,
    tolerance: query.tolerance,
    area: { ...limit.facts, areaEllipsoidalM2: second?.areaEllipsoidalM2 ?? NaN },
    complete: second !== null,
    measures,
    skipped: skippedPlots(query.plots, measures.verdict),
  };
};
