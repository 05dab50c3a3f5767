import { aggregationByMoments } from "../../../../stats/aggregation.ts";
import type { PointSums } from "../groups/pool-by-group.ts";
import type { Aggregation } from "./round-answer.ts";

/**
 * Aggregation k of counts between the points of a sector, the same k for all sectors, each with its own mean: what
 * sectors differ by is no aggregation inside one. Sectors of one point, and those where nothing was found, say nothing
 * of it. The residuals of m points are made m / (m - 1) larger in square for the mean that was taken from them.
 */
export function aggregationOf(sectors: readonly PointSums[]): Aggregation {
  const expected: number[] = [];
  const events: number[] = [];
  for (const sums of sectors) {
    const counted = [...sums.exposure.keys()].filter((at) => (sums.exposure[at] as number) > 0);
    const exposure = counted.reduce((sum, at) => sum + (sums.exposure[at] as number), 0);
    const found = counted.reduce((sum, at) => sum + (sums.events[at] as number), 0);
    if (counted.length < 2 || found === 0) continue;
    const wider = Math.sqrt(counted.length / (counted.length - 1));
    for (const at of counted) {
      const mean = ((sums.exposure[at] as number) * found) / exposure;
      expected.push(mean);
      events.push(mean + wider * ((sums.events[at] as number) - mean));
    }
  }
  const { k, reason, units } = aggregationByMoments(events, expected);
  return { k, reason, points: units };
}
