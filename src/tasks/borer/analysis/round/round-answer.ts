import type { GroupKey, GroupRate, JoinedWords } from "../groups/group-answer.ts";
import type { Rate } from "../groups/rate.ts";
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
  /**
   * "planned": so much is expected to settle it, if the rate stays as it is. "more-than-most": more than `most` points.
   * "spread-unknown": neither this sector nor the others tell how points differ; the points are those that make three in
   * all (at least one more), the fewest of which a variance can be estimated at all, and settle nothing by themselves.
   */
  readonly why: "planned" | "more-than-most" | "spread-unknown";
  /** Further points, trees and fruits beyond those counted; null: more than `most` points. Traps have points only. */
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
  /**
   * Why `standing` is "undecided", null where it is not. "one-point": one point speaks for the sector, whatever its own
   * interval (`wilson`) says; "interval-holds-threshold" otherwise.
   */
  readonly undecidedBecause: "interval-holds-threshold" | "one-point" | null;
}

/** A point that is over the threshold by its own fruits, in a sector that is not. */
export interface HotPoint {
  /** Place in ReadingColumns.points. */
  readonly point: number;
  /** Name of its sector, as `Sector.name`. */
  readonly sector: string;
  /** Of the point's readings in that sector; its interval is Wilson's. */
  readonly rate: Rate;
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
  /**
   * Points whose own interval lies wholly above the threshold, in sectors that are not in `treat`; highest rate first. None
   * of traps, whose points have no interval of their own, and none where sectors are points.
   */
  readonly hotPoints: readonly HotPoint[];
  /** Farthest first. */
  readonly gaps: readonly Gap[];
  readonly aggregation: Aggregation;
  /** Means the plan was made with. */
  readonly treesPerPoint: number;
  readonly fruitsPerTree: number;
}
