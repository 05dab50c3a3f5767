import type { Interval } from "./rate.ts";
import type { ClassEdges, Standing } from "./thresholds.ts";

/** What an interval says of a threshold, both in one unit; an end that meets the threshold holds it. */
export function standingOf(interval: Interval | null, threshold: number): Standing {
  if (interval === null) return "unknown";
  if (interval[0] > threshold) return "above";
  return interval[1] < threshold ? "below" : "undecided";
}

/**
 * Class edges a rate cannot be told from, because they lie in its interval: "with 60 fruits 5 % is not distinguished
 * from 2 %". All in per cent; null where there is no interval.
 */
export function indistinguishable(
  { interval }: { readonly interval: Interval | null },
  edges: ClassEdges,
): readonly number[] | null {
  return interval && edges.filter((edge) => interval[0] <= edge && edge <= interval[1]);
}
