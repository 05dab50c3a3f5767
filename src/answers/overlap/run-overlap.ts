import type { AnalysisContext } from "../../domain/analysis.ts";
import { answerOverlap } from "./answer-overlap.ts";
import { prepareLimit } from "./prepared-limit.ts";
import type { OverlapQuery } from "./query.ts";
import type { OverlapResult } from "./result.ts";
import { secondLook } from "./second-look.ts";

/** The whole analysis in one call: terminal and tests. */
export const runOverlap = (query: OverlapQuery, context?: AnalysisContext): OverlapResult => {
  const limit = prepareLimit(query.area, query.areaCrs);
  return answerOverlap(query, limit, secondLook(limit, query.tolerance), context);
};
