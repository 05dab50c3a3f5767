import type { Analysis } from "../../../domain/analysis.ts";
import type { FitAnswer } from "./fit/fit-answer.ts";
import type { FitQuery } from "./fit/fit-query.ts";
import type { TrialAnswer } from "./trial/trial-answer.ts";
import type { TrialQuery } from "./trial/trial-query.ts";

/** What this task asks of a thread, by name. */
export type VarietiesAnalyses = {
  readonly varietyFit: Analysis<FitQuery, FitAnswer>;
  readonly varietyTrial: Analysis<TrialQuery, TrialAnswer>;
};

/** Each loads its own code when it is asked for the first time. */
export const varietiesAnalyses: VarietiesAnalyses = {
  varietyFit: async (question, context) =>
    (await import("./fit/fit-varieties.ts")).fitVarieties(question, context),
  varietyTrial: async (question, context) =>
    (await import("./trial/analyse-trial.ts")).answerTrial(question, context),
};
