import type { ReadingColumns } from "../../../domain/readings/reading-columns.ts";
import type { ReadingMethod } from "../../../domain/readings/reading-method.ts";
import { marshallGlobal } from "../../../stats/marshall.ts";
import { wilsonInterval } from "../../../stats/wilson-interval.ts";
import type { GroupRate } from "../analysis/groups/group-answer.ts";
import { PositionSums } from "../analysis/groups/position-shares.ts";
import type { Interval } from "../analysis/groups/rate.ts";
import { keptReadings } from "../analysis/select/kept-readings.ts";
import type { PointTable } from "../analysis/select/point-table.ts";
import type { ReadingFilter } from "../analysis/select/reading-filter.ts";

/** Wilson's 95 % interval of one point in per cent; null for traps, whose rate is no share, and for nothing counted. */
export const pointInterval = (
  { events, exposure }: PointTable,
  row: number,
  method: ReadingMethod,
): Interval | null => {
  if (method === "trampa") return null;
  const ends = wilsonInterval(events[row] as number, exposure[row] as number);
  return ends && [100 * ends[0], 100 * ends[1]];
};

/** Empirical Bayes rate of a point among all that are shown, in the rate's unit; NaN where it does not exist. */
export const pointBayes = (
  { events, exposure }: PointTable,
  row: number,
  method: ReadingMethod,
): number =>
  (method === "trampa" ? 1 : 100) * (marshallGlobal(events, exposure)[row] ?? Number.NaN);

/** Positions of the fruits opened at one point; null where none was. */
export const pointPositions = (
  columns: ReadingColumns,
  filter: ReadingFilter,
  point: number,
): GroupRate["positions"] => {
  const sums = new PositionSums(columns, 1);
  for (const i of keptReadings(columns, filter)) if (columns.point[i] === point) sums.add(i, 0);
  return sums.of(0);
};
