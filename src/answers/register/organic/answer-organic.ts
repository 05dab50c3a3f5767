import type { AnalysisContext } from "../../../domain/analysis.ts";
import { GEOMETRY_NONE } from "../../../geo/flat/flat-geometry.ts";
import { nearPairs } from "../../../geo/pairs/near-pairs.ts";
import {
  preparePairs,
  SIDE_FIRST,
  SIDE_NONE,
  SIDE_SECOND,
} from "../../../geo/pairs/paired-plots.ts";
import { inPlane, pairPlane } from "../placed-plots.ts";
import { allSteps, partOf, runSteps, type Steps } from "../run-steps.ts";
import type { OrganicAnswer, OrganicQuestion, UnaskedPlot } from "./organic-answer.ts";
import {
  STATUS_CONVENTIONAL,
  STATUS_ORGANIC,
  STATUS_STRANGE,
  STATUS_TRANSITION,
} from "./organic-status.ts";

const reasonOf = (status: number, type: number): UnaskedPlot["reason"] | null => {
  if (status === STATUS_STRANGE) return "strange-status";
  if (status < STATUS_ORGANIC || status > STATUS_CONVENTIONAL) return "no-status";
  return type === GEOMETRY_NONE ? "no-place" : null;
};

function* organicSteps(question: OrganicQuestion): Steps<OrganicAnswer> {
  const { status, distance, transition } = question;
  const plane = pairPlane(question);
  const geometry = inPlane(question, plane);
  yield 0;
  const side = new Uint8Array(status.length);
  const skipped: UnaskedPlot[] = [];
  let organicPlots = 0;
  let conventionalPlots = 0;
  for (let index = 0; index < side.length; index++) {
    const own = status[index]!;
    const reason = reasonOf(own, geometry.type[index]!);
    if (reason !== null) {
      side[index] = SIDE_NONE;
      skipped.push({ index, reason });
      continue;
    }
    const isOrganic =
      own === STATUS_ORGANIC || (own === STATUS_TRANSITION && transition === "organic");
    side[index] = isOrganic ? SIDE_FIRST : SIDE_SECOND;
    if (isOrganic) organicPlots++;
    else conventionalPlots++;
  }
  const search = nearPairs(preparePairs(geometry, side), distance);
  const { first, second, distanceM, places } = yield* partOf(search, 0, 1);
  return {
    plane,
    organic: first,
    conventional: second,
    distanceM,
    places,
    organicPlots,
    conventionalPlots,
    skipped,
  };
}

/** The whole answer in one call. */
export const findOrganicNeighbours = (question: OrganicQuestion): OrganicAnswer =>
  allSteps(organicSteps(question));

/** The same for a thread. */
export const answerOrganic = (
  question: OrganicQuestion,
  context: AnalysisContext,
): Promise<OrganicAnswer> => runSteps(organicSteps(question), context);
