import { overlapAnalyses } from "../answers/overlap/overlap-analyses.ts";
import type { AnalysisContext } from "../domain/analysis.ts";
import { type IntakeQuestion, intakeAnalyses } from "../intake/intake-analyses.ts";
import { sendingAnalyses } from "../intake/sending/sending-analyses.ts";
import { borerAnalyses } from "../tasks/borer/analysis/borer-analyses.ts";
import { registerAnalyses } from "../tasks/register/analysis/register-analyses.ts";
import { varietiesAnalyses } from "../tasks/varieties/analysis/varieties-analyses.ts";
import { projectAnalyses } from "./share/project-analyses.ts";

/** Everything the worker serves; a new task adds its own line. */
export const analyses = {
  intake: async (question: IntakeQuestion, context: AnalysisContext) => {
    const report = await intakeAnalyses.intake(question, context);
    return report.dataset?.readings
      ? (await import("./hand-over-readings.ts")).handOverReadings(report)
      : report;
  },
  ...overlapAnalyses,
  ...borerAnalyses,
  ...varietiesAnalyses,
  ...registerAnalyses,
  ...sendingAnalyses,
  ...projectAnalyses,
  ahead: async () => (await import("./state/thread-ahead.ts")).threadAhead(),
} as const;
