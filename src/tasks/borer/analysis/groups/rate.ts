/** Low and high end, in the unit of the rate. */
export type Interval = readonly [low: number, high: number];

/** Why there is no interval with points as clusters. */
export type NoClustered =
  | "nothing-counted"
  | "one-point"
  | "nothing-bored"
  | "all-bored"
  | "no-variance";

/**
 * A pooled rate with what it stands on. Unit: per cent of fruits bored, or insects per trap and day. null: undefined,
 * never 0.
 */
export interface Rate {
  readonly points: number;
  readonly readings: number;
  /** Fruits counted, or trap-days. */
  readonly exposure: number;
  /** Fruits bored, or insects caught. */
  readonly events: number;
  /** Σ events / Σ exposure; null where nothing was counted. */
  readonly rate: number | null;
  /** 95 %, every fruit as if independent (Wilson). null for traps and where nothing was counted. */
  readonly wilson: Interval | null;
  /** 95 %, points as clusters: ratio estimator, t of points - 1 degrees, on the logit (traps: log) scale. */
  readonly clustered: Interval | null;
  readonly noClustered: NoClustered | null;
  /** Squared standard error over that of independent fruits; null where not defined. */
  readonly designEffect: number | null;
  /**
   * The interval to be shown first, and to decide by: from the lower low end to the higher high end of `clustered` and
   * `wilson`, or the one there is. Of two or three points the variance between them is nearly unknown, and may come out
   * smaller than that of independent fruits.
   */
  readonly interval: Interval | null;
  /** "both": an end of `interval` is Wilson's although there is a clustered one. */
  readonly intervalKind: "clustered" | "both" | "wilson" | null;
}
