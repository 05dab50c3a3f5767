import { analyseAcross } from "./across-sites.ts";
import { interactionPoints } from "./interaction-points.ts";
import { analyseSite } from "./site-analysis.ts";
import { recordsBySite } from "./site-records.ts";
import type { SkippedPlot, TrialAnswer } from "./trial-answer.ts";
import type { TrialQuery } from "./trial-query.ts";

/**
 * One response of a variety trial: each site as randomised complete blocks, and all sites in one table. Throws where the
 * trial has no such response, or alpha is not between 0 and 1: the caller offers those there are.
 */
export const analyseTrial = ({ trial, response, campaign, alpha }: TrialQuery): TrialAnswer => {
  const values = trial.responses.find(({ column }) => column === response)?.values;
  if (values === undefined) throw new Error(`the trial has no response "${response}"`);
  if (!(alpha > 0 && alpha < 1)) throw new Error(`alpha ${alpha} is not between 0 and 1`);
  const { plots, sites, noSite } = recordsBySite(trial, campaign);
  const analysed = sites.map((records) => {
    const { analysis, design } = analyseSite(trial, values, records, alpha);
    return { plots: records.records.length, records, analysis, design };
  });
  const skipped: readonly SkippedPlot[] = [
    ...noSite.map((record) => ({ record, reason: "no-site" as const })),
    ...analysed.flatMap(({ design }) => design.skipped),
  ];
  return {
    response,
    alpha,
    plots,
    used: analysed.reduce((sum, { design }) => sum + design.used, 0),
    sites: analysed.map(({ analysis }) => analysis),
    skipped: skipped.toSorted((a, b) => a.record - b.record),
    across: analyseAcross(analysed),
    interaction: analysed.flatMap(({ records, analysis }) =>
      interactionPoints(trial, values, records, analysis),
    ),
  };
};
