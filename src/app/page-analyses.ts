import type { AnalysisContext } from "../domain/analysis.ts";
import { type IntakeQuestion, intakeAnalyses } from "../intake/intake-analyses.ts";
import { analyses } from "./analyses.ts";

/** What the page runs itself where there is no worker, or none survives: the same functions by the same names. */
export const pageAnalyses = {
  ...analyses,
  /** Nothing crosses a thread: readings keep their texts. */
  intake: (question: IntakeQuestion, context: AnalysisContext) =>
    intakeAnalyses.intake(question, context),
  /** The page fetches its own code by `fetchAhead`. */
  ahead: async (_question: null): Promise<null> => null,
} as const;

export type PageAnalyses = typeof pageAnalyses;
