import type { ReadingMethod } from "../../../../domain/readings/reading-method.ts";
import { type FurtherAnswer, furtherClusters } from "../../../../stats/further-clusters.ts";
import type { PointSums } from "../groups/pool-by-group.ts";
import { unitOf } from "../groups/pooled-rate.ts";
import type { Aggregation, SamplingPlan } from "./round-answer.ts";
import type { SamplingMeans } from "./sampling-means.ts";

/** More points than this in one sector is no plan for a week. */
const MOST_POINTS = 200;

/** Points of a sector from which a variance between them can be estimated at all. */
const LEAST_POINTS = 3;

/** How many further points of a sector would be expected to settle it; traps are points without trees and fruits. */
export function samplingPlan(
  sums: PointSums,
  method: ReadingMethod,
  threshold: number,
  means: SamplingMeans,
  { k, reason }: Aggregation,
): SamplingPlan {
  const traps = method === "trampa";
  const found = furtherClusters({
    events: sums.events,
    exposure: sums.exposure,
    scale: traps ? "log" : "logit",
    threshold: threshold / unitOf(method),
    exposurePerCluster: means.exposurePerPoint,
    k: reason === "not-aggregated" && !hasSpread(sums) ? Infinity : k,
    most: MOST_POINTS,
  });
  const points = further(found, sums);
  const trees = points === null || traps ? null : Math.ceil(points * means.treesPerPoint);
  const fruits = trees === null ? null : Math.ceil(trees * means.fruitsPerTree);
  const why = typeof found === "number" ? "planned" : found;
  return { why, points, trees, fruits, most: MOST_POINTS };
}

const counted = ({ exposure }: PointSums): number => exposure.filter((one) => one > 0).length;

/** Whether its points differ, so that it can tell of itself how much. */
const hasSpread = (sums: PointSums): boolean => {
  const rates = [...sums.exposure.keys()]
    .filter((at) => (sums.exposure[at] as number) > 0)
    .map((at) => (sums.events[at] as number) / (sums.exposure[at] as number));
  return rates.some((rate) => rate !== rates[0]);
};

/** An interval that holds the threshold now is not settled by staying at home. */
const further = (found: FurtherAnswer, sums: PointSums): number | null => {
  if (found === "more-than-most") return null;
  return Math.max(1, found === "spread-unknown" ? LEAST_POINTS - counted(sums) : found);
};
