import type { AnalysisContext } from "../../../../domain/analysis.ts";
import { poolByPoint } from "../select/pool-by-point.ts";
import { cellUnits } from "./cell-units.ts";
import { compareUnits } from "./compare-units.ts";
import type { HotSpotAnswer } from "./hot-spot-answer.ts";
import type { HotSpotQuery } from "./hot-spot-query.ts";
import { pointUnits } from "./point-units.ts";

/**
 * Where rates are high or low together: Gi* of monitoring points or cells, as `HotSpotAnswer` says. The same question has the
 * same answer on any machine and thread, to the last digit.
 */
export function findHotSpots(
  query: HotSpotQuery,
  context: AnalysisContext,
): Promise<HotSpotAnswer> {
  const table = poolByPoint(query.source, query.filter);
  const names = query.source.columns.points;
  const { unit } = query;
  const units =
    unit.kind === "cell" ? cellUnits(table, names, unit.size) : pointUnits(table, names);
  return compareUnits(units, query, context);
}
