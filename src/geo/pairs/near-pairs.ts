import { candidatePairs } from "./candidate-pairs.ts";
import type { PairProgress } from "./overlap-pairs.ts";
import { PairColumns } from "./pair-columns.ts";
import { newPairCrossings } from "./pair-crossings.ts";
import { pairDistance } from "./pair-distance.ts";
import type { PairedPlots } from "./paired-plots.ts";

/** Rounding of a distance is far below a micrometre: a pair at exactly the distance asked for is within it. */
const HAIR_M = 1e-6;

/** All pairs within a distance of each other; in order of the first plot, then of the second. */
export interface NearPairs {
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  readonly distanceM: Float64Array;
  /** x, y on the first, x, y on the second, per pair; NaN where the two touch or overlap. */
  readonly places: Float64Array;
}

/**
 * Every pair of plots, one of each list, whose shortest distance is at most `within` metres; in steps of some milliseconds,
 * each yielding how far it is.
 */
export function* nearPairs(plots: PairedPlots, within: number): Generator<PairProgress, NearPairs> {
  const work = newPairCrossings();
  const nearest = { places: new Float64Array(4) };
  const { places } = nearest;
  const reach = within + HAIR_M;
  const found = new PairColumns(5);
  for (const lot of candidatePairs(plots, reach)) {
    for (let k = 0; k < lot.count; k++) {
      const first = lot.first[k]!;
      const second = lot.second[k]!;
      const distance = pairDistance(plots, first, second, reach, work, nearest);
      if (distance > reach) continue;
      found.add(first, second, distance, places[0]!, places[1]!, places[2]!, places[3]!);
    }
    yield lot;
  }
  const { first, second, values } = found.build();
  const flat = new Float64Array(4 * first.length);
  for (let k = 0; k < first.length; k++) {
    for (let at = 0; at < 4; at++) flat[4 * k + at] = values[at + 1]![k]!;
  }
  return { first, second, distanceM: values[0]!, places: flat };
}
