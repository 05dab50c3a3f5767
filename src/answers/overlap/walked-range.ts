import type { Dataset } from "../../domain/dataset.ts";
import {
  standingWalk,
  type WalkedMark,
  type WalkedUnseen,
} from "../../domain/register/walked-cells.ts";
import type { OverlapMeasures } from "../../geo/overlap/measures.ts";
import type { OverlapResult } from "./result.ts";
import { isPossibleOverlap, verdictOf } from "./verdict.ts";

export interface OverlapRange {
  readonly leastM2: number;
  readonly mostM2: number;
}

type Ranges = Pick<OverlapMeasures, "areaM2" | "overlapLeastM2" | "overlapMostM2">;

/**
 * Between which hectares the overlap of plot i lies, m²: with the limit moved in and out by the tolerance, which stands for a
 * plot that lies elsewhere as a whole too, and with all of the margin of its walked area, as if none of it lay outside. Wider
 * than need be where the plot only crosses; no overlap is made of none. NaN until the second look has come.
 */
export const walkedRange = (
  measures: Ranges,
  i: number,
  walked: WalkedMark | null,
): OverlapRange => {
  const leastM2 = measures.overlapLeastM2[i]!;
  const mostM2 = measures.overlapMostM2[i]!;
  if (walked === null || mostM2 === 0) return { leastM2, mostM2 };
  const errorM2 = walked.errorHa * 10_000;
  return {
    leastM2: Math.max(0, leastM2 - errorM2),
    mostM2: Math.min(measures.areaM2[i]! + errorM2, mostM2 + errorM2),
  };
};

/** What walked plots add to the sums of an answer. */
export interface WalkedTotals {
  /** Plots that were walked; with their hectares, m², and the margins added up. */
  readonly plots: number;
  readonly areaM2: number;
  readonly errorM2: number;
  /** What of the margins is for stretches nobody walked; null where a plot does not say it. */
  readonly unseen: WalkedUnseen | null;
  /** The range of all possible overlap, walked or not, with the margins of those walked. */
  readonly range: OverlapRange;
}

const addUnseen = (a: WalkedUnseen | null, b: WalkedUnseen | null): WalkedUnseen | null =>
  a && b
    ? {
        totalM: a.totalM + b.totalM,
        silentM: a.silentM + b.silentM,
        silentHa: a.silentHa + b.silentHa,
      }
    : null;

/** Sums over the plots of `indices` (all when absent); null where none of them was walked. */
export const walkedTotals = (
  register: Dataset<"plots">,
  { measures }: OverlapResult,
  indices?: Iterable<number>,
): WalkedTotals | null => {
  const sums = { plots: 0, area: 0, error: 0, least: 0, most: 0 };
  let unseen: WalkedUnseen | null = { totalM: 0, silentM: 0, silentHa: 0 };
  for (const i of indices ?? measures.verdict.keys()) {
    const areaM2 = measures.areaM2[i]!;
    const walked = standingWalk(register.properties[i], areaM2 / 10_000);
    if (walked !== null) {
      sums.plots += 1;
      sums.area += areaM2;
      sums.error += walked.errorHa * 10_000;
      unseen = addUnseen(unseen, walked.unseen);
    }
    if (!isPossibleOverlap(verdictOf(measures.verdict[i]!))) continue;
    const { leastM2, mostM2 } = walkedRange(measures, i, walked);
    sums.least += leastM2;
    sums.most += mostM2;
  }
  return sums.plots === 0
    ? null
    : {
        ...{ plots: sums.plots, areaM2: sums.area, errorM2: sums.error, unseen },
        range: { leastM2: sums.least, mostM2: sums.most },
      };
};
