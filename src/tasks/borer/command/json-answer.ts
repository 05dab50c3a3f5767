import type { issueRecords } from "../../tell-issues.ts";
import type { BandProposal, Moran, NoHotSpots } from "../analysis/hot-spots/hot-spot-answer.ts";
import { methodsOf } from "../model/borer-scope.ts";
import { answerFacts } from "./answer-facts.ts";
import type { BorerCommandAnswer } from "./borer-answer.ts";
import { figureNames } from "./figure-names.ts";
import { districtRecords, groupRecords } from "./group-records.ts";
import { unitRecords } from "./unit-records.ts";

const BECAUSE: Readonly<Record<NoHotSpots, string>> = {
  "too-few": "too few points",
  "no-variance": "no variance",
  shrunk: "no variance left by empirical Bayes",
  "one-place": "every point neighbours every other",
  "all-neighbours": "every point neighbours every other",
};

/** Readings by method that no figure here holds. */
const otherMethods = ({ answered, filter }: BorerCommandAnswer): object =>
  Object.fromEntries(
    methodsOf(answered.source.columns)
      .filter(({ method }) => method !== filter.method)
      .map(({ method, readings }) => [method, readings]),
  );

const moranRecord = (moran: Moran): object => ({
  weights: moran.weights,
  treatment: "islands_dropped",
  I: moran.i,
  expected_I: moran.expected,
  variance: moran.variance,
  z: moran.z,
  p_two_sided: moran.pTwoSided,
  p_greater: moran.pGreater,
  n: moran.n,
});

const proposalRecord = (proposal: BandProposal): object => ({
  band_m: proposal.band,
  neighbours: proposal.k,
  share: proposal.share,
  reason: proposal.reason,
  capped: proposal.capped,
  far_units: proposal.farUnits,
});

/**
 * What `--json` prints. `per_point` is empty where cells are compared; `per_cell` then holds them. `issues`: what reading
 * the file brought up.
 */
export const jsonAnswer = (
  answer: BorerCommandAnswer,
  issues: ReturnType<typeof issueRecords>,
): object => {
  const { hot, filter } = answer;
  const names = figureNames(filter.method);
  const units = unitRecords(hot, names);
  const { method: statistic, ...facts } = answerFacts(answer);
  return {
    band_m: hot.band,
    used: hot.used,
    skipped: hot.skipped,
    islands: hot.islands,
    comparable: hot.comparable,
    band_proposal: hot.proposal && proposalRecord(hot.proposal),
    candidate_permutations: hot.candidatePermutations,
    gi_star_not_computable_because: hot.notComputable && BECAUSE[hot.notComputable],
    moran: [hot.moran, hot.moranByRow].filter((moran) => moran !== null).map(moranRecord),
    per_point: hot.unit === "point" ? units : [],
    ...(hot.unit === "cell" && { per_cell: units }),
    districts: districtRecords(answer.districts, names),
    ...(answer.groups && { groups: groupRecords(answer.groups, names) }),
    rate: hot.rateUsed,
    method: filter.method,
    statistic,
    ...facts,
    other_methods: otherMethods(answer),
    ...issues,
  };
};
