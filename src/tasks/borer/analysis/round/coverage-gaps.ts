import { distancesToNearest } from "../../../../geo/neighbours/distances-to-nearest.ts";
import type { PointTable } from "../select/point-table.ts";
import type { Gap, PlotPlaces } from "./round-answer.ts";

/** Plots with a place that lie farther than `most` metres from every point that counted anything; farthest first. */
export function coverageGaps(plots: PlotPlaces, table: PointTable, most: number): readonly Gap[] {
  const counted = (_: number, at: number): boolean => (table.exposure[at] as number) > 0;
  const distances = distancesToNearest(
    plots.x,
    plots.y,
    table.x.filter(counted),
    table.y.filter(counted),
  );
  const gaps: Gap[] = [];
  distances.forEach((distance, plot) => {
    if (distance > most) gaps.push({ plot, distance });
  });
  return gaps.sort((a, b) =>
    a.distance === b.distance ? a.plot - b.plot : b.distance - a.distance,
  );
}
