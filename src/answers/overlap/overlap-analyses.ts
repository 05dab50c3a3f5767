import type { AnalysisContext } from "../../domain/analysis.ts";
import { answerOverlap } from "./answer-overlap.ts";
import type { BandAnswer, BandQuestion } from "./draw-band.ts";
import type { AuthorityQuestion } from "./judge-limit.ts";
import type { LimitAuthority } from "./limit-authority.ts";
import { type PreparedLimit, prepareLimit } from "./prepared-limit.ts";
import type { OverlapQuery } from "./query.ts";
import type { OverlapResult } from "./result.ts";
import type { SecondLook } from "./second-look.ts";

/** One slice of a register; `areaKey` names area and tolerance, so that a thread prepares them once. */
export interface OverlapSlice extends OverlapQuery {
  readonly areaKey: string;
  /** False for a first answer, which goes without what {@link SecondLook} adds. */
  readonly complete: boolean;
}

interface Kept {
  readonly key: string;
  readonly limit: PreparedLimit;
  second: SecondLook | null;
}

/** The analysis as a thread runs it: the last area prepared is kept for the slices that follow. */
const createOverlapAnalysis = () => {
  let kept: Kept | null = null;
  return async (slice: OverlapSlice, context: AnalysisContext): Promise<OverlapResult> => {
    if (kept?.key !== slice.areaKey) {
      const limit = prepareLimit(slice.area, slice.areaCrs);
      kept = { key: slice.areaKey, limit, second: null };
    }
    const own = kept;
    if (slice.complete && own.second === null) {
      const { secondLook } = await import("./second-look.ts");
      own.second = secondLook(own.limit, slice.tolerance);
    }
    return answerOverlap(slice, own.limit, slice.complete ? own.second : null, context);
  };
};

const drawBandOnDemand = async (question: BandQuestion): Promise<BandAnswer> =>
  (await import("./draw-band.ts")).drawBand(question);

/** Only a layer that claims to be the sanctuary asks it. */
const judgeLimitOnDemand = async (question: AuthorityQuestion): Promise<LimitAuthority> =>
  (await import("./judge-limit.ts")).judgeLimit(question);

/** What this task asks of a thread, by name. */
export const overlapAnalyses = {
  overlap: createOverlapAnalysis(),
  band: drawBandOnDemand,
  authority: judgeLimitOnDemand,
} as const;

export type OverlapAnalyses = typeof overlapAnalyses;
