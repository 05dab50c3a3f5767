import { GEOMETRY_POLYGON } from "../flat/flat-geometry.ts";
import { candidatePairs } from "./candidate-pairs.ts";
import { PairColumns } from "./pair-columns.ts";
import { newPairCrossings } from "./pair-crossings.ts";
import type { PairedPlots } from "./paired-plots.ts";
import { sharedArea } from "./shared-area.ts";
import { sharedReach } from "./shared-reach.ts";

/** How far a search for pairs is, in entries of its sweep. */
export interface PairProgress {
  readonly done: number;
  readonly total: number;
}

/** All pairs that overlap by more than was asked; in order of the first plot, then of the second. */
export interface OverlapPairs {
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  /** What they have in common, m²; never more than the smaller of the two. */
  readonly overlapM2: Float64Array;
  /** How far their outlines reach into each other, m (`shared-reach.ts`); NaN where it was not asked. */
  readonly reachM: Float64Array;
}

export interface OverlapPairsOptions {
  /** Whether the reach is measured; it takes about as long as the area. */
  readonly reach?: boolean;
  /** Pairs to leave aside before they are measured. */
  readonly accept?: (first: number, second: number) => boolean;
}

/**
 * Every pair of plots, one of each list, that have more than `least` m² in common; in steps of some milliseconds, each
 * yielding how far it is. Points have no area and are in no pair.
 */
export function* overlapPairs(
  plots: PairedPlots,
  least: number,
  { reach = false, accept }: OverlapPairsOptions = {},
): Generator<PairProgress, OverlapPairs> {
  const { type } = plots.geometry;
  const { areaM2 } = plots;
  const work = newPairCrossings();
  const found = new PairColumns(2);
  for (const lot of candidatePairs(plots, 0)) {
    for (let k = 0; k < lot.count; k++) {
      const first = lot.first[k]!;
      const second = lot.second[k]!;
      if (type[first] !== GEOMETRY_POLYGON || type[second] !== GEOMETRY_POLYGON) continue;
      if (accept && !accept(first, second)) continue;
      const shared = sharedArea(plots, first, second, work);
      if (!(shared > least)) continue;
      const overlap = Math.min(shared, areaM2[first]!, areaM2[second]!);
      found.add(
        first,
        second,
        overlap,
        reach ? sharedReach(plots, first, second, work) : Number.NaN,
      );
    }
    yield lot;
  }
  const { first, second, values } = found.build();
  return { first, second, overlapM2: values[0]!, reachM: values[1]! };
}
