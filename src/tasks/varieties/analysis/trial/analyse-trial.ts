import type { AnalysisContext } from "../../../../domain/analysis.ts";
import { pauseOf } from "../../../../domain/pause.ts";
import { sitesByAltitude } from "../../../../domain/trials/sites-by-altitude.ts";
import { analyseAcross } from "./across-sites.ts";
import { interactionPoints } from "./interaction-points.ts";
import { analyseSite } from "./site-analysis.ts";
import { recordsBySite } from "./site-records.ts";
import type { SkippedPlot, TrialAnswer } from "./trial-answer.ts";
import type { TrialQuery } from "./trial-query.ts";

/** The analysis in steps, each yielding how many records are done. */
function* trialSteps({
  trial: asRead,
  response,
  campaign,
  alpha,
}: TrialQuery): Generator<number, TrialAnswer> {
  const trial = sitesByAltitude(asRead);
  const values = trial.responses.find(({ column }) => column === response)?.values;
  if (values === undefined) throw new Error(`the trial has no response "${response}"`);
  if (!(alpha > 0 && alpha < 1)) throw new Error(`alpha ${alpha} is not between 0 and 1`);
  const { plots, sites, noSite } = recordsBySite(trial, campaign);
  const analysed = [];
  let done = noSite.length;
  for (const records of sites) {
    const steps = analyseSite(trial, values, records, alpha);
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield done;
    done += records.records.length;
    yield done;
    analysed.push({ plots: records.records.length, records, ...step.value });
  }
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
}

/**
 * One response of a variety trial: each site as randomised complete blocks, and all sites in one table. Throws where the
 * trial has no such response, or alpha is not between 0 and 1: the caller offers those there are.
 */
export const analyseTrial = (query: TrialQuery): TrialAnswer => {
  const steps = trialSteps(query);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};

/** The same in a thread that is to stay able to listen: it can be stopped, and says how far it is. */
export const answerTrial = async (
  query: TrialQuery,
  context: AnalysisContext,
): Promise<TrialAnswer> => {
  const pause = pauseOf(context, query.trial.site.code.length);
  const steps = trialSteps(query);
  let step = steps.next();
  for (; !step.done; step = steps.next()) await pause(step.value);
  return step.value;
};
