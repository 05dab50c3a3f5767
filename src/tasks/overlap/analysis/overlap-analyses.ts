import type { AnalysisContext } from "../../../domain/analysis.ts";
import { answerOverlap } from "./answer-overlap.ts";
import type { BandAnswer, BandQuestion } from "./draw-band.ts";
import { judgeLimit } from "./judge-limit.ts";
import type { MovedLimit } from "./moved-limit.ts";
import { type PreparedLimit, prepareLimit } from "./prepared-limit.ts";
import type { OverlapQuery } from "./query.ts";
import type { OverlapResult } from "./result.ts";

/** One slice of a register; `areaKey` names area and tolerance, so that a thread prepares them once. */
export interface OverlapSlice extends OverlapQuery {
  readonly areaKey: string;
  /** Whether the least and the most overlap are wanted too: the engine that moves a limit comes only then. */
  readonly ranged: boolean;
}

interface Kept {
  readonly key: string;
  readonly limit: PreparedLimit;
  moved: MovedLimit | null;
}

/** The analysis as a thread runs it: the last area prepared is kept for the slices that follow. */
const createOverlapAnalysis = () => {
  let kept: Kept | null = null;
  return async (slice: OverlapSlice, context: AnalysisContext): Promise<OverlapResult> => {
    if (kept?.key !== slice.areaKey) {
      const limit = prepareLimit(slice.area, slice.areaCrs);
      kept = { key: slice.areaKey, limit, moved: null };
    }
    const own = kept;
    if (slice.ranged && own.moved === null) {
      const { moveLimit } = await import("./moved-limit.ts");
      own.moved = moveLimit(own.limit.planar, slice.tolerance);
    }
    return answerOverlap(slice, own.limit, slice.ranged ? own.moved : null, context);
  };
};

const drawBandOnDemand = async (question: BandQuestion): Promise<BandAnswer> =>
  (await import("./draw-band.ts")).drawBand(question);

/** What this task asks of a thread, by name. */
export const overlapAnalyses = {
  overlap: createOverlapAnalysis(),
  band: drawBandOnDemand,
  authority: judgeLimit,
} as const;

export type OverlapAnalyses = typeof overlapAnalyses;
