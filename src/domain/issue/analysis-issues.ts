/** Why a plot was not measured. */
export type SkipReason = "no-geometry" | "invalid-shape";

/** Issues an analysis raises: what it skipped, and where a second opinion differs. */
export interface AnalysisIssueParams {
  "analysis-skipped-geometry": { readonly reason: SkipReason };
}
