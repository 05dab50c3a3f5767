import type { BandQuestion } from "../answers/overlap/draw-band.ts";
import type { AuthorityQuestion } from "../answers/overlap/judge-limit.ts";
import type { OverlapSlice } from "../answers/overlap/overlap-analyses.ts";
import type { AnalysisContext } from "../domain/analysis.ts";
import type { IntakeQuestion } from "../intake/intake-analyses.ts";
import { sendingAnalyses } from "../intake/sending/sending-analyses.ts";
import type { BorerAnalyses } from "../tasks/borer/analysis/borer-analyses.ts";
import { registerAnalyses } from "../tasks/register/analysis/register-analyses.ts";
import type { VarietiesAnalyses } from "../tasks/varieties/analysis/varieties-analyses.ts";

const overlap = async () =>
  (await import("../answers/overlap/overlap-analyses.ts")).overlapAnalyses;

const borer = async (): Promise<BorerAnalyses> =>
  (await import("../tasks/borer/analysis/borer-analyses.ts")).borerAnalyses;

/** The borer analyses by the same names, each fetched when it is run. */
const pageBorer: BorerAnalyses = {
  borerGroups: async (question, context) => (await borer()).borerGroups(question, context),
  borerHotSpots: async (question, context) => (await borer()).borerHotSpots(question, context),
  borerSeason: async (question, context) => (await borer()).borerSeason(question, context),
  borerCompare: async (question, context) => (await borer()).borerCompare(question, context),
  borerRound: async (question, context) => (await borer()).borerRound(question, context),
  borerJoin: async (question, context) => (await borer()).borerJoin(question, context),
};

const varieties = async (): Promise<VarietiesAnalyses> =>
  (await import("../tasks/varieties/analysis/varieties-analyses.ts")).varietiesAnalyses;

const pageVarieties: VarietiesAnalyses = {
  varietyFit: async (question, context) => (await varieties()).varietyFit(question, context),
  varietyTrial: async (question, context) => (await varieties()).varietyTrial(question, context),
};

/**
 * What the page can ask: the same names as `analyses`, which the worker serves. Here the code is fetched only
 * when the page itself must run it: where there is no worker, or none survives.
 */
export const pageAnalyses = {
  intake: async (question: IntakeQuestion, context: AnalysisContext) =>
    (await import("../intake/intake-analyses.ts")).intakeAnalyses.intake(question, context),
  overlap: async (question: OverlapSlice, context: AnalysisContext) =>
    (await overlap()).overlap(question, context),
  band: async (question: BandQuestion) => (await overlap()).band(question),
  ...pageBorer,
  ...pageVarieties,
  ...registerAnalyses,
  ...sendingAnalyses,
  authority: async (question: AuthorityQuestion) => (await overlap()).authority(question),
  /** The page fetches its own code by `fetchAhead`. */
  ahead: async (_question: null): Promise<null> => null,
} as const;
