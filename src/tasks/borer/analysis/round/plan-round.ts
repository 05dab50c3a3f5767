import type { GroupKey, GroupRate } from "../groups/group-answer.ts";
import { type RatedGroup, ratedGroups } from "../groups/group-rates.ts";
import type { PointTable } from "../select/point-table.ts";
import { poolByPoint } from "../select/pool-by-point.ts";
import { aggregationOf } from "./aggregation-of.ts";
import { coverageGaps } from "./coverage-gaps.ts";
import { hotPoints } from "./hot-points.ts";
import type { RoundAnswer, RoundQuery, Sector } from "./round-answer.ts";
import { samplingMeans } from "./sampling-means.ts";
import { samplingPlan } from "./sampling-plan.ts";

/** Height of a band where sectors are altitudes, m. */
const ALTITUDE_STEP = 100;

/** Where to go next: sectors told apart by what their interval says of the threshold, and plots nobody looked near. */
export function planRound(query: RoundQuery): RoundAnswer {
  const { source, filter, by, joined, threshold } = query;
  const question = { source, filter, by, joined, threshold, altitudeStep: ALTITUDE_STEP };
  const { groups, kept } = ratedGroups(question);
  const table = poolByPoint(source, filter);
  const means = samplingMeans(query, kept);
  const aggregation = aggregationOf(groups.map((group) => group.sums));
  const middle = middles(table, source.columns.points.length);
  const sectorOf = ({ rate, sums }: RatedGroup): Sector => ({
    ...rate,
    ...middle(rate.members),
    plan:
      rate.standing === "undecided"
        ? samplingPlan(sums, filter.method, threshold, means, aggregation)
        : null,
    undecidedBecause: undecidedBecause(rate, by),
  });
  const sectors = groups.map(sectorOf);
  const standing = (is: Sector["standing"]): Sector[] => sectors.filter((s) => s.standing === is);
  return {
    treat: standing("above"),
    resample: standing("undecided").sort(leastEffortFirst),
    calm: standing("below"),
    unknown: standing("unknown"),
    hotPoints: by === "punto" ? [] : hotPoints(groups, filter.method, threshold),
    gaps: query.plots === null ? [] : coverageGaps(query.plots, table, query.gapDistance),
    aggregation,
    treesPerPoint: means.treesPerPoint,
    fruitsPerTree: means.fruitsPerTree,
  };
}

const undecidedBecause = (
  { standing, points }: GroupRate,
  by: GroupKey,
): Sector["undecidedBecause"] => {
  if (standing !== "undecided") return null;
  return points === 1 && by !== "punto" ? "one-point" : "interval-holds-threshold";
};

/** Those without a plan last; of equals the highest rate, which is their order already. */
const leastEffortFirst = (a: Sector, b: Sector): number => {
  const effort = (sector: Sector): number => sector.plan?.points ?? Number.MAX_SAFE_INTEGER;
  return effort(a) - effort(b);
};

/** Mean place of some points of a table. */
function middles(
  table: PointTable,
  points: number,
): (members: Int32Array) => { readonly x: number; readonly y: number } {
  const at = new Int32Array(points).fill(-1);
  table.point.forEach((p, row) => {
    at[p] = row;
  });
  return (members) => {
    let x = 0;
    let y = 0;
    let placed = 0;
    for (const p of members) {
      const row = at[p] as number;
      const east = table.x[row] as number;
      if (Number.isNaN(east)) continue;
      x += east;
      y += table.y[row] as number;
      placed += 1;
    }
    return { x: x / placed, y: y / placed };
  };
}
