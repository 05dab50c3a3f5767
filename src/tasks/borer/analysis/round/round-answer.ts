import type { GroupKey, GroupRate, JoinedWords } from "../groups/group-answer.ts";
import type { ReadingFilter } from "../select/reading-filter.ts";
import type { ReadingSource } from "../select/reading-source.ts";

/** A plot of the register that a round may have to reach: place in the source's plane, metres. */
export interface PlotPlaces {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export interface RoundQuery {
  readonly source: ReadingSource;
  readonly filter: ReadingFilter;
  /** Sectors: mostly "caserio". */
  readonly by: GroupKey;
  readonly joined: JoinedWords | null;
  readonly threshold: number;
  readonly plots: PlotPlaces | null;
  /** A plot farther than this from any reading of the filter is a gap, metres. */
  readonly gapDistance: number;
  /** Trees a point is sampled with, and fruits a tree: the protocol's 30 and the measured mean where the sheet says. */
  readonly treesPerPoint: number | null;
  readonly fruitsPerTree: number | null;
}

/** Aggregation of counts between the points of a sector: variance = mean + mean² / k. */
export interface Aggregation {
  /** null: no more aggregated than chance (k infinite), or not to be estimated. */
  readonly k: number | null;
  readonly reason: "estimated" | "not-aggregated" | "too-few";
  readonly points: number;
}

/** How much more would settle on which side of the threshold a sector lies. */
export interface SamplingPlan {
  /** Further points, trees and fruits beyond those counted, if the rate stays as it is; null: more than `most` points. Traps have points only. */
  readonly points: number | null;
  readonly trees: number | null;
  readonly fruits: number | null;
  readonly most: number;
}

export interface Sector extends GroupRate {
  /** Middle of its points' places, metres in the plane; NaN without places. */
  readonly x: number;
  readonly y: number;
  readonly plan: SamplingPlan | null;
}

export interface Gap {
  /** Place in the register. */
  readonly plot: number;
  /** To the nearest reading of the filter; Infinity where there is none. Metres. */
  readonly distance: number;
}

export interface RoundAnswer {
  /** Interval wholly above the threshold, highest first. */
  readonly treat: readonly Sector[];
  /** Interval holds the threshold: count again, least effort first. */
  readonly resample: readonly Sector[];
  /** Interval wholly below. */
  readonly calm: readonly Sector[];
  /** Sectors of which nothing can be said. */
  readonly unknown: readonly Sector[];
  /** Farthest first. */
  readonly gaps: readonly Gap[];
  readonly aggregation: Aggregation;
  /** Means the plan was made with. */
  readonly treesPerPoint: number;
  readonly fruitsPerTree: number;
}
