import type { AnalysisContext } from "../../../domain/analysis.ts";
import { drawBand } from "./draw-band.ts";
import { judgeLimit } from "./judge-limit.ts";
import { type PreparedQuestion, prepareQuestion } from "./prepared-question.ts";
import type { OverlapQuery } from "./query.ts";
import type { OverlapResult } from "./result.ts";
import { answerOverlap } from "./run-overlap.ts";

/** One slice of a register; `areaKey` names area and tolerance, so that a thread prepares them once. */
export interface OverlapSlice extends OverlapQuery {
  readonly areaKey: string;
}

/** The analysis as a thread runs it: the last area prepared is kept for the slices that follow. */
const createOverlapAnalysis = () => {
  let kept: { readonly key: string; readonly prepared: PreparedQuestion } | null = null;
  return (slice: OverlapSlice, context: AnalysisContext): OverlapResult => {
    if (kept?.key !== slice.areaKey) {
      const prepared = prepareQuestion(slice.area, slice.areaCrs, slice.tolerance);
      kept = { key: slice.areaKey, prepared };
    }
    return answerOverlap(slice, kept.prepared, context);
  };
};

/** What this task asks of a thread, by name. */
export const overlapAnalyses = {
  overlap: createOverlapAnalysis(),
  band: drawBand,
  authority: judgeLimit,
} as const;

export type OverlapAnalyses = typeof overlapAnalyses;
