import { residual } from "./clustered-ratio.ts";
import { studentTQuantile } from "./distributions/student-t.ts";
import type { Interval } from "./interval.ts";

/** Figures of clusters; `cluster` names them, and the same name in two samples is the same cluster. */
export interface ClusterSample {
  readonly cluster: ArrayLike<number>;
  readonly events: ArrayLike<number>;
  readonly exposure: ArrayLike<number>;
}

export interface RatioDifference {
  /** Second ratio minus first; null where either does not exist. */
  readonly difference: number | null;
  readonly se: number | null;
  /** Clusters of either sample - 1. */
  readonly df: number;
  readonly interval: Interval | null;
  /** Clusters with exposure in both samples. */
  readonly shared: number;
  /** "few-points": a sample has fewer than two clusters. "no-variance": all clusters of a sample have one ratio, 0 among them. */
  readonly why: "nothing-counted" | "few-points" | "no-variance" | null;
}

interface Linearised {
  /** Cluster -> (y - p n) / Σn. */
  readonly residuals: ReadonlyMap<number, number>;
  readonly ratio: number;
  readonly varies: boolean;
}

const linearised = ({ cluster, events, exposure }: ClusterSample): Linearised => {
  let y = 0;
  let n = 0;
  const counted = new Map<number, [number, number]>();
  for (let i = 0; i < cluster.length; i++) {
    if (!((exposure[i] as number) > 0)) continue;
    const sums = counted.get(cluster[i] as number) ?? [0, 0];
    sums[0] += events[i] as number;
    sums[1] += exposure[i] as number;
    counted.set(cluster[i] as number, sums);
    y += events[i] as number;
    n += exposure[i] as number;
  }
  const residuals = new Map<number, number>();
  let varies = false;
  for (const [id, [ownY, ownN]] of counted) {
    const rest = residual(ownY, ownN, y, n) / n;
    residuals.set(id, rest);
    varies ||= rest !== 0;
  }
  return { residuals, ratio: y / n, varies };
};

/**
 * `after` minus `before`, two ratios whose clusters may be shared: the linearised residuals of both are summed per cluster,
 * so what a cluster has in common cancels; se² = m/(m-1) Σu², m the clusters of either, Student's t of m-1 degrees, plain
 * scale (Woodruff 1971, JASA 66, 411). Without shared clusters it is the sum of both variances.
 */
export const differenceOfRatios = (
  before: ClusterSample,
  after: ClusterSample,
  level = 0.95,
): RatioDifference => {
  const first = linearised(before);
  const second = linearised(after);
  const either = new Map(second.residuals);
  let shared = 0;
  for (const [id, rest] of first.residuals) {
    const other = second.residuals.get(id);
    if (other !== undefined) shared++;
    either.set(id, (other ?? 0) - rest);
  }
  const df = Math.max(0, either.size - 1);
  const least = Math.min(first.residuals.size, second.residuals.size);
  const none = { se: null, df, interval: null, shared };
  if (least === 0) return { ...none, difference: null, why: "nothing-counted" };
  const difference = second.ratio - first.ratio;
  if (least === 1) return { ...none, difference, why: "few-points" };
  let squares = 0;
  for (const u of either.values()) squares += u * u;
  if (!first.varies || !second.varies || squares === 0) {
    return { ...none, difference, why: "no-variance" };
  }
  const se = Math.sqrt(((df + 1) / df) * squares);
  const reach = studentTQuantile((1 + level) / 2, df) * se;
  return {
    difference,
    se,
    df,
    interval: [difference - reach, difference + reach],
    shared,
    why: null,
  };
};
