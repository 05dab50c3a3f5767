import type { ReadingMethod } from "../../../../domain/readings/reading-method.ts";
import { differenceOfRatios } from "../../../../stats/difference-of-ratios.ts";
import { pooledRate, unitOf } from "../groups/pooled-rate.ts";
import type { Rate } from "../groups/rate.ts";
import type { PointTable } from "../select/point-table.ts";
import { poolByPoint } from "../select/pool-by-point.ts";
import type { CompareAnswer, CompareQuery } from "./compare-answer.ts";

/** Two periods of one method: the later rate minus the earlier, with an interval that knows which points they share. */
export function comparePeriods({ source, filter, before, after }: CompareQuery): CompareAnswer {
  const first = poolByPoint(source, { ...filter, period: before });
  const second = poolByPoint(source, { ...filter, period: after });
  const unit = unitOf(filter.method);
  const found = differenceOfRatios(
    { cluster: first.point, events: first.events, exposure: first.exposure },
    { cluster: second.point, events: second.events, exposure: second.exposure },
  );
  const { difference, interval, shared, why } = found;
  return {
    before: rateOf(first, filter.method),
    after: rateOf(second, filter.method),
    difference: difference === null ? null : unit * difference,
    interval: interval && [unit * interval[0], unit * interval[1]],
    shared,
    demonstrable: interval !== null && (interval[0] > 0 || interval[1] < 0),
    why,
  };
}

const rateOf = ({ exposure, events, readings }: PointTable, method: ReadingMethod): Rate =>
  pooledRate({ exposure, events, readings: readings.reduce((sum, n) => sum + n, 0) }, method);
