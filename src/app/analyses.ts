import { intakeAnalyses } from "../intake/intake-analyses.ts";
import { overlapAnalyses } from "../tasks/overlap/analysis/overlap-analyses.ts";
import type { AnalysisClient } from "../worker/analysis-client.ts";

/** Everything a thread can be asked; a new task adds its own line. */
export const analyses = { ...intakeAnalyses, ...overlapAnalyses } as const;

export type AppClient = AnalysisClient<typeof analyses>;
