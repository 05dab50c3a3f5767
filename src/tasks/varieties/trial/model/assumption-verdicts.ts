import type { AssumptionTest, SiteAnalysis } from "../../analysis/trial/trial-answer.ts";

/** Level at which an assumption is doubted, whatever level the comparisons have. */
const DOUBT = 0.05;

export const ASSUMPTIONS = ["normality", "equalVariance", "additivity"] as const;
export type Assumption = (typeof ASSUMPTIONS)[number];

/** `none`: it could not be tested. */
export type Verdict = "good" | "bad" | "none";

export const verdictOf = (test: AssumptionTest | null): Verdict =>
  test === null || test.p === null || !Number.isFinite(test.p)
    ? "none"
    : test.p < DOUBT
      ? "bad"
      : "good";

/** The assumptions that a site's figures speak against. */
export const doubtedOf = (site: SiteAnalysis): readonly Assumption[] =>
  site.notComputable === null ? ASSUMPTIONS.filter((name) => verdictOf(site[name]) === "bad") : [];
