import { studentTQuantile } from "./distributions/student-t.ts";
import type { Interval } from "./interval.ts";
import { intervalOn, type RateScale, unitVariance } from "./rate-scale.ts";

/** Why a ratio has no standard error with clusters as the units. */
export type NoClusteredRatio =
  | "nothing-counted"
  | "one-point"
  | "nothing-bored"
  | "all-bored"
  | "no-variance";

export interface ClusteredRatio {
  /** Clusters with exposure. */
  readonly clusters: number;
  readonly events: number;
  readonly exposure: number;
  /** Σ events / Σ exposure; null without exposure. */
  readonly ratio: number | null;
  readonly se: number | null;
  /** clusters - 1. */
  readonly df: number;
  readonly interval: Interval | null;
  /** se² over the variance of independent events: binomial on the logit scale, Poisson on the log scale. */
  readonly designEffect: number | null;
  readonly why: NoClusteredRatio | null;
}

const whyNot = (
  clusters: number,
  events: number,
  exposure: number,
  squares: number,
  scale: RateScale,
): NoClusteredRatio | null => {
  if (clusters === 0) return "nothing-counted";
  if (clusters === 1) return "one-point";
  if (events === 0) return "nothing-bored";
  if (scale === "logit" && events >= exposure) return "all-bored";
  return squares === 0 ? "no-variance" : null;
};

/**
 * Ratio estimator with clusters as the units (Cochran, Sampling Techniques, 6.4): se² = m/(m-1) Σ(y - p n)² / (Σn)², interval
 * on the logit or log scale with Student's t of m-1 degrees; R survey's `svyratio`. Clusters without exposure are none: they
 * are not counted. Events and exposure of a cluster share an index.
 */
export const clusteredRatio = (
  events: ArrayLike<number>,
  exposure: ArrayLike<number>,
  scale: RateScale,
  level = 0.95,
): ClusteredRatio => {
  let clusters = 0;
  let y = 0;
  let n = 0;
  for (let i = 0; i < exposure.length; i++) {
    if (!((exposure[i] as number) > 0)) continue;
    clusters++;
    y += events[i] as number;
    n += exposure[i] as number;
  }
  const squares = residualSquares(events, exposure, y, n);
  const why = whyNot(clusters, y, n, squares, scale);
  const known = { clusters, events: y, exposure: n, ratio: n > 0 ? y / n : null };
  const df = Math.max(0, clusters - 1);
  if (why) return { ...known, se: null, df, interval: null, designEffect: null, why };
  const ratio = y / n;
  const se = Math.sqrt((clusters / df) * squares) / n;
  const reach = studentTQuantile((1 + level) / 2, df) * se;
  const designEffect = (se * se * n) / unitVariance(ratio, scale);
  return { ...known, se, df, interval: intervalOn(scale, ratio, reach), designEffect, why };
};

/** Σ(y - p n)² with p = Σy/Σn; exactly 0 where all clusters have one ratio. Clusters without exposure are left out. */
export const residualSquares = (
  events: ArrayLike<number>,
  exposure: ArrayLike<number>,
  totalEvents: number,
  totalExposure: number,
): number => {
  let squares = 0;
  for (let i = 0; i < exposure.length; i++) {
    if (!((exposure[i] as number) > 0)) continue;
    squares +=
      residual(events[i] as number, exposure[i] as number, totalEvents, totalExposure) ** 2;
  }
  return squares;
};

/** y - n·(total y / total n), 0 where that is only rounding. */
export const residual = (y: number, n: number, totalY: number, totalN: number): number => {
  const own = y * totalN;
  const due = totalY * n;
  return Math.abs(own - due) <= 4 * Number.EPSILON * due ? 0 : (own - due) / totalN;
};
