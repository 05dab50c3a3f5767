import type { AnalysisContext } from "../../../domain/analysis.ts";
import { type FlatGeometry, featureCount } from "../../../geo/flat/flat-geometry.ts";
import { overlapPairs } from "../../../geo/pairs/overlap-pairs.ts";
import {
  type PairedPlots,
  preparePairs,
  SIDE_BOTH,
  SIDE_FIRST,
  SIDE_SECOND,
} from "../../../geo/pairs/paired-plots.ts";
import { joinGeometry } from "../../overlap/join-geometry.ts";
import { datumTwins } from "../datum-shift/datum-twins.ts";
import { inPlane, pairPlane, withoutArea } from "../placed-plots.ts";
import { allSteps, partOf, runSteps, type Steps } from "../run-steps.ts";
import { LEAST_OVERLAP_M2, type PairAnswer, type PairQuestion } from "./pair-answer.ts";

/** Pairs within one register, or between the records of two that stand one after the other. */
function prepared(first: FlatGeometry, second: FlatGeometry | null): PairedPlots {
  const count = featureCount(first);
  if (second === null) return preparePairs(first, new Uint8Array(count).fill(SIDE_BOTH));
  const side = new Uint8Array(count + featureCount(second)).fill(SIDE_SECOND);
  side.fill(SIDE_FIRST, 0, count);
  return preparePairs(joinGeometry([first, second]), side);
}

/** The answer in steps of some milliseconds. */
export function* pairSteps({
  first,
  second,
  datumTwins: wantsTwins,
}: PairQuestion): Steps<PairAnswer> {
  const plane = pairPlane(first);
  const firstShapes = inPlane(first, plane);
  const secondShapes = second && inPlane(second, plane);
  yield 0;
  const plots = prepared(firstShapes, secondShapes);
  const half = wantsTwins ? 0.4 : 1;
  const search = overlapPairs(plots, LEAST_OVERLAP_M2, { reach: true });
  const found = yield* partOf(search, 0, half);
  const count = found.first.length;
  const iou = new Float64Array(count);
  const shareOfFirst = new Float64Array(count);
  const shareOfSecond = new Float64Array(count);
  const base = second === null ? 0 : featureCount(firstShapes);
  for (let k = 0; k < count; k++) {
    const p = plots.areaM2[found.first[k]!]!;
    const q = plots.areaM2[found.second[k]!]!;
    const both = found.overlapM2[k]!;
    iou[k] = both / (p + q - both);
    shareOfFirst[k] = both / p;
    shareOfSecond[k] = both / q;
  }
  const twins = wantsTwins ? yield* datumTwins(first, second, plane, half, 1) : [];
  return {
    plane,
    first: found.first,
    second: base === 0 ? found.second : found.second.map((at) => at - base),
    overlapM2: found.overlapM2,
    iou,
    shareOfFirst,
    shareOfSecond,
    reachM: found.reachM,
    firstM2: plots.areaM2.slice(0, featureCount(firstShapes)),
    secondM2: plots.areaM2.slice(base),
    twins,
    skippedFirst: withoutArea(first),
    skippedSecond: second ? withoutArea(second) : [],
  };
}

/** The whole answer in one call. */
export const findPairs = (question: PairQuestion): PairAnswer => allSteps(pairSteps(question));

/** The same for a thread. */
export const answerPairs = (
  question: PairQuestion,
  context: AnalysisContext,
): Promise<PairAnswer> => runSteps(pairSteps(question), context);
