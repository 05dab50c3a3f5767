import type { AnalysisClient } from "../worker/analysis-client.ts";
import type { PageAnalyses } from "./page-analyses.ts";

/** The page's side of the thread boundary, typed by what can be asked. */
export type AppClient = AnalysisClient<PageAnalyses>;
