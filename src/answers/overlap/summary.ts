import type { Metres } from "../../geo/units.ts";
import { distanceBand } from "./distance-band.ts";
import type { OverlapResult } from "./result.ts";
import { isPossibleOverlap, VERDICTS, type Verdict, verdictOf } from "./verdict.ts";

/** Totals of a set of plots against one area; areas in m² of the answer's plane unless named ellipsoidal. */
export interface OverlapSummary {
  readonly plots: number;
  readonly counts: Readonly<Record<Verdict, number>>;
  /** Plots with a possible overlap (inside or crossing), and what of them lies in the area. */
  readonly possible: number;
  readonly overlapM2: number;
  readonly overlapEllipsoidalM2: number;
  readonly overlapLeastM2: number;
  readonly overlapMostM2: number;
  /** Overlap of the plots on the limit: real square metres that cannot be told from error. */
  readonly onLimitM2: number;
  readonly areaM2: number;
  readonly notMeasured: number;
  /** Records that are points: they have a side and a distance, no hectares. `pointsWithin` lie in the area. */
  readonly points: number;
  readonly pointsWithin: number;
  /** Outside plots per band, the last beyond every edge. */
  readonly bands: readonly number[];
}

/** Sums the rows of `indices` (all rows when absent). */
export const summarise = (
  result: OverlapResult,
  edges: readonly Metres[],
  indices?: Iterable<number>,
): OverlapSummary => {
  const { measures } = result;
  const counts = Object.fromEntries(VERDICTS.map((v) => [v, 0])) as Record<Verdict, number>;
  const bands = new Array<number>(edges.length + 1).fill(0);
  const sums = { overlap: 0, ellipsoidal: 0, least: 0, most: 0, onLimit: 0, area: 0 };
  let plots = 0;
  let possible = 0;
  let notMeasured = 0;
  let points = 0;
  let pointsWithin = 0;
  for (const i of indices ?? measures.verdict.keys()) {
    plots += 1;
    const verdict = verdictOf(measures.verdict[i]!);
    if (verdict === null) {
      notMeasured += 1;
      continue;
    }
    counts[verdict] += 1;
    sums.area += measures.areaM2[i]!;
    if (measures.areaM2[i] === 0) {
      points += 1;
      if (isPossibleOverlap(verdict)) pointsWithin += 1;
    }
    if (isPossibleOverlap(verdict)) {
      possible += 1;
      sums.overlap += measures.overlapM2[i]!;
      sums.ellipsoidal += measures.overlapEllipsoidalM2[i]!;
      sums.least += measures.overlapLeastM2[i]!;
      sums.most += measures.overlapMostM2[i]!;
    } else if (verdict === "on-limit") {
      sums.onLimit += measures.overlapM2[i]!;
    } else {
      bands[distanceBand(measures.distanceToAreaM[i]!, edges)]! += 1;
    }
  }
  return {
    plots,
    counts,
    possible,
    overlapM2: sums.overlap,
    overlapEllipsoidalM2: sums.ellipsoidal,
    overlapLeastM2: sums.least,
    overlapMostM2: sums.most,
    onLimitM2: sums.onLimit,
    areaM2: sums.area,
    notMeasured,
    points,
    pointsWithin,
    bands,
  };
};

/** A register of points alone: it is spoken of in points, never in hectares. */
export const isOnlyPoints = ({ points, areaM2 }: OverlapSummary): boolean =>
  points > 0 && areaM2 === 0;
