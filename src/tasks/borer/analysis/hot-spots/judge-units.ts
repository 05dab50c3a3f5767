import type { PlaceOrder } from "../../../../geo/neighbours/place-order.ts";
import { type Strips, stripPlaces } from "../../../../geo/neighbours/strips.ts";
import { type NeighbourSums, sumNeighbours } from "../../../../geo/neighbours/sum-neighbours.ts";
import type { Centred, WhyNone } from "./gi-star.ts";
import { holdBack, shownClasses } from "./hold-back.ts";
import type { StripBand } from "./hot-spot-answer.ts";
import type { HotSpotQuery } from "./hot-spot-query.ts";
import { type Judged, judgeBand } from "./judge-band.ts";
import { lowerClasses } from "./lower-classes.ts";
import { permuteUnits } from "./permute-units.ts";
import type { Units } from "./units.ts";
import { spreadClasses, spreadNeighbours } from "./used-units.ts";

/** What is compared, whatever the band. */
export interface Comparison {
  readonly units: Units;
  /** Units compared, places in `units`; `places` and `centred` are of these. */
  readonly used: Int32Array;
  readonly places: PlaceOrder;
  readonly centred: Centred;
  readonly why: WhyNone;
  readonly query: HotSpotQuery;
}

/** All that one band says. `judged` and `permuted` are of the used units, the rest has an entry for each unit. */
export interface BandFindings {
  readonly band: number;
  readonly strips: Strips;
  readonly sums: NeighbourSums;
  readonly judged: Judged;
  readonly permuted: Float64Array;
  readonly candidatePermutations: number;
  readonly neighbours: Int32Array;
  readonly classBh: Int8Array;
  readonly classShown: Int8Array;
  readonly heldBack: Uint8Array;
  readonly lowered: Uint8Array;
  readonly islands: number;
  readonly comparable: number;
}

/** Gi* of every unit under one band, with permutations, held back and lowered as it is to be shown. */
export async function judgeUnits(
  { units, used, places, centred, why, query }: Comparison,
  band: number,
  pause: (share: number) => Promise<void>,
): Promise<BandFindings> {
  const total = units.ids.length;
  const strips = stripPlaces(places, band);
  const sums = sumNeighbours(strips, centred.values);
  const judged = judgeBand(centred, sums, why);
  await pause(0);
  const sumOf = (whole: Float64Array) => sumNeighbours(strips, whole);
  const permuted = await permuteUnits(centred.values, sums, sumOf, judged, query, pause);
  const { classes } = judged;
  const confirmed = lowerClasses(classes, permuted.p);
  const neighbours = spreadNeighbours(sums.count, used, total);
  const classBh = spreadClasses(classes, used, total);
  const heldBack = holdBack(units, neighbours, query);
  const lower = spreadClasses(confirmed, used, total);
  return {
    band,
    strips,
    sums,
    judged,
    permuted: permuted.p,
    candidatePermutations: permuted.ofCandidates,
    neighbours,
    classBh,
    classShown: shownClasses(lower, heldBack),
    heldBack,
    lowered: Uint8Array.from(lower, (one, unit) => Number(one !== classBh[unit])),
    islands: sums.count.reduce((islands, near) => islands + Number(near === 1), 0),
    comparable: neighbours.reduce(
      (some, near, unit) => some + Number(near > 0 && heldBack[unit] === 0),
      0,
    ),
  };
}

/** What the strip over several bands shows of one. */
export function stripBandOf(findings: BandFindings): StripBand {
  const { band, islands, comparable, judged, classBh, classShown } = findings;
  if (judged.notComputable !== null || comparable === 0) {
    return { band, hot: null, cold: null, islands, comparable, classBh: null, classShown: null };
  }
  let hot = 0;
  let cold = 0;
  for (const one of classShown) {
    if (one > 0) hot++;
    else if (one < 0 && one >= -3) cold++;
  }
  return { band, hot, cold, islands, comparable, classBh, classShown };
}
