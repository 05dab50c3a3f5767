import type { ReadingMethod } from "../../../../domain/readings/reading-method.ts";
import { furtherClusters } from "../../../../stats/further-clusters.ts";
import type { PointSums } from "../groups/pool-by-group.ts";
import { unitOf } from "../groups/pooled-rate.ts";
import type { Aggregation, SamplingPlan } from "./round-answer.ts";
import type { SamplingMeans } from "./sampling-means.ts";

/** More points than this in one sector is no plan for a week. */
const MOST_POINTS = 200;

/** How many further points of a sector would be expected to settle it; traps are points without trees and fruits. */
export function samplingPlan(
  sums: PointSums,
  method: ReadingMethod,
  threshold: number,
  means: SamplingMeans,
  { k }: Aggregation,
): SamplingPlan {
  const traps = method === "trampa";
  const found = furtherClusters({
    events: sums.events,
    exposure: sums.exposure,
    scale: traps ? "log" : "logit",
    threshold: threshold / unitOf(method),
    exposurePerCluster: means.exposurePerPoint,
    k,
    most: MOST_POINTS,
  });
  // An interval that holds the threshold now is not settled by staying at home.
  const points = found === null ? null : Math.max(1, found);
  const trees = points === null || traps ? null : Math.ceil(points * means.treesPerPoint);
  const fruits = trees === null ? null : Math.ceil(trees * means.fruitsPerTree);
  return { points, trees, fruits, most: MOST_POINTS };
}
