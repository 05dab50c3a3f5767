import { clusteredRatio, residualSquares } from "./clustered-ratio.ts";
import { studentTQuantile } from "./distributions/student-t.ts";
import type { Interval } from "./interval.ts";
import { intervalOn, type RateScale, unitVariance } from "./rate-scale.ts";
import { wilsonInterval } from "./wilson-interval.ts";

export interface FurtherClusters {
  /** Of each present cluster. */
  readonly events: ArrayLike<number>;
  readonly exposure: ArrayLike<number>;
  readonly scale: RateScale;
  /** In the unit of events / exposure. */
  readonly threshold: number;
  /** Of a further cluster. */
  readonly exposurePerCluster: number;
  /**
   * Aggregation of counts between clusters (variance = mean + mean²/k), mostly estimated from more clusters than these;
   * Infinity: none beyond chance; null: take what these show.
   */
  readonly k: number | null;
  /** The search ends here. */
  readonly most: number;
  readonly level?: number;
}

/** Variance of the events of a further cluster, and Σ(y - p n)² of the present ones. */
interface Spread {
  readonly present: number;
  readonly further: number;
}

/** Between clusters with ratio p: chance, and beyond it the square of the mean over k. */
const spreadOf = (plan: FurtherClusters, ratio: number, squares: number): Spread | null => {
  const chance = unitVariance(ratio, plan.scale);
  const each = plan.exposurePerCluster;
  let sum = 0;
  let sumOfSquares = 0;
  for (let i = 0; i < plan.exposure.length; i++) {
    const n = plan.exposure[i] as number;
    if (!(n > 0)) continue;
    sum += n;
    sumOfSquares += n * n;
  }
  const beyond =
    plan.k === null ? Math.max(0, squares - chance * sum) / sumOfSquares : (ratio * ratio) / plan.k;
  if (squares === 0 && plan.k === null) return null;
  return {
    present: squares > 0 ? squares : chance * sum + beyond * sumOfSquares,
    further: chance * each + beyond * each * each,
  };
};

/** Further clusters; "spread-unknown": no variance between clusters is known to plan with. */
export type FurtherAnswer = number | "more-than-most" | "spread-unknown";

const leaves = (interval: Interval | null, threshold: number): boolean =>
  interval !== null && (interval[0] > threshold || interval[1] < threshold);

/** The least whole number from 0 to `most` that passes a test which stays passed once it is. */
const least = (most: number, passes: (count: number) => boolean): FurtherAnswer => {
  if (passes(0)) return 0;
  if (!passes(most)) return "more-than-most";
  let low = 0;
  let high = most;
  while (high - low > 1) {
    const mid = (low + high) >>> 1;
    if (passes(mid)) high = mid;
    else low = mid;
  }
  return high;
};

/**
 * The least number of further clusters after which the clustered interval would be expected to leave the threshold on one
 * side, if the ratio and the variance between clusters stay as they are: se² = m/(m-1)·(Σ(y - p n)² + a·V) / (N + a·e)² with a
 * further clusters of exposure e and variance V. Shares must leave it by Wilson's interval too, alone where nothing or
 * everything is an event, which has no clustered one. Half of all rounds will need more than that. "more-than-most" too
 * where the ratio is the threshold or no number would do (nothing counted, no exposure of a further cluster).
 */
export const furtherClusters = (plan: FurtherClusters): FurtherAnswer => {
  const { threshold, exposurePerCluster, scale, most, level = 0.95 } = plan;
  const now = clusteredRatio(plan.events, plan.exposure, scale, level);
  const { ratio, events, exposure, clusters } = now;
  if (ratio === null || !(exposurePerCluster > 0)) return "more-than-most";
  const independent = (a: number): boolean => {
    const more = exposure + a * exposurePerCluster;
    return leaves(wilsonInterval(ratio * more, more, level), threshold);
  };
  if (now.why === "nothing-bored" || now.why === "all-bored" || events === 0) {
    return scale === "log" ? "more-than-most" : least(most, independent);
  }
  if (scale === "logit" && ratio >= 1) return "more-than-most";
  const spread = spreadOf(
    plan,
    ratio,
    residualSquares(plan.events, plan.exposure, events, exposure),
  );
  if (spread === null) return "spread-unknown";
  return least(most, (a) => {
    const m = clusters + a;
    if (m < 2) return false;
    const squares = (m / (m - 1)) * (spread.present + a * spread.further);
    const se = Math.sqrt(squares) / (exposure + a * exposurePerCluster);
    const reach = studentTQuantile((1 + level) / 2, m - 1) * se;
    const clustered = leaves(intervalOn(scale, ratio, reach), threshold);
    return clustered && (scale === "log" || independent(a));
  });
};
