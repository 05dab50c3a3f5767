import { expect, test } from "vitest";
import type { AssumptionTest, SiteAnalysis } from "../../analysis/trial/trial-answer.ts";
import { doubtedOf, verdictOf } from "./assumption-verdicts.ts";

const of = (p: number | null): AssumptionTest => ({ statistic: 1, p });

test("a test below one in twenty is a doubt; none is no verdict", () => {
  expect([of(0.049), of(0.05), of(null), of(Number.NaN), null].map(verdictOf)).toEqual([
    "bad",
    "good",
    "none",
    "none",
    "none",
  ]);
});

test("only what speaks against an analysis that stands is doubted", () => {
  const site = {
    notComputable: null,
    normality: of(0.4),
    equalVariance: of(0.01),
    additivity: null,
  } as unknown as SiteAnalysis;
  expect(doubtedOf(site)).toEqual(["equalVariance"]);
  expect(doubtedOf({ ...site, notComputable: "one-block" })).toEqual([]);
});
