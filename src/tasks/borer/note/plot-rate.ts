import { pooledRate } from "../analysis/groups/pooled-rate.ts";
import type { Rate } from "../analysis/groups/rate.ts";
import type { JoinAnswer } from "../analysis/join/join-answer.ts";
import { poolByPoint } from "../analysis/select/pool-by-point.ts";
import type { ReadingFilter } from "../analysis/select/reading-filter.ts";
import type { ReadingSource } from "../analysis/select/reading-source.ts";

/** What a plot's monitoring points say together. */
export interface PlotRate {
  readonly rate: Rate;
  /** The first of them: place in ReadingColumns.points. */
  readonly point: number;
}

/** Rate of a plot's monitoring points, pooled as any group's; null where none of them has a reading in the filter. */
export const plotRate = (
  source: ReadingSource,
  join: JoinAnswer,
  plot: number,
  filter: ReadingFilter,
): PlotRate | null => {
  const table = poolByPoint(source, filter);
  const own = [...table.point.keys()].filter(
    (row) => join.plot[table.point[row] as number] === plot,
  );
  const [first] = own;
  if (first === undefined) return null;
  const counted = own.filter((row) => (table.exposure[row] as number) > 0);
  const of = (column: Float64Array) => Float64Array.from(counted, (row) => column[row] as number);
  const readings = own.reduce((sum, row) => sum + (table.readings[row] as number), 0);
  const rate = pooledRate(
    { events: of(table.events), exposure: of(table.exposure), readings },
    filter.method,
  );
  return { rate, point: table.point[first] as number };
};
