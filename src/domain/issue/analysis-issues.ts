/** Issues an analysis raises: what it skipped, and where a second opinion differs. */
export interface AnalysisIssueParams {
  "analysis-skipped-geometry": { readonly reason: string };
}
