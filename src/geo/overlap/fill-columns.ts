import type { PreparedArea } from "../area/prepared-area.ts";
import { type FlatGeometry, GEOMETRY_POLYGON } from "../flat/flat-geometry.ts";
import type { OverlapOptions } from "./measure-overlap.ts";
import type { OverlapMeasures } from "./measures.ts";
import { overlapAreas } from "./overlap-areas.ts";

/** Directions from the plot's nearest point to the limit's, clockwise from grid and from true north. */
export function fillDirections(
  measures: OverlapMeasures,
  trueDirection: OverlapOptions["trueDirection"],
): void {
  const { nearestOnPlot: p, nearestOnLimit: q } = measures;
  for (let row = 0; row < measures.verdict.length; row++) {
    const dx = q[2 * row]! - p[2 * row]!;
    const dy = q[2 * row + 1]! - p[2 * row + 1]!;
    if (Number.isNaN(dx)) continue;
    const grid = (Math.atan2(dx, dy) * 180) / Math.PI;
    measures.directionGridDeg[row] = grid < 0 ? grid + 360 : grid;
    if (!trueDirection) continue;
    measures.directionTrueDeg[row] = trueDirection(
      p[2 * row]!,
      p[2 * row + 1]!,
      q[2 * row]!,
      q[2 * row + 1]!,
    );
  }
}

/** Ellipsoidal areas of the plots and of their overlap, the latter by pieces where the plot is not whole. */
export function fillEllipsoidal(
  measures: OverlapMeasures,
  plots: FlatGeometry,
  ellipsoidal: OverlapOptions["ellipsoidal"],
): void {
  if (!ellipsoidal) return;
  const { overlapM2, areaM2, pieceStart } = measures;
  const whole = ellipsoidal(plots);
  const pieces = ellipsoidal(measures.pieces);
  for (let row = 0; row < measures.verdict.length; row++) {
    const area = areaM2[row]!;
    if (Number.isNaN(area)) continue;
    const own = plots.type[row] === GEOMETRY_POLYGON ? whole[row]! : 0;
    let overlap = own;
    if (overlapM2[row] !== area) {
      overlap = 0;
      for (let k = pieceStart[row]!; k < pieceStart[row + 1]!; k++) overlap += pieces[k]!;
    }
    measures.areaEllipsoidalM2[row] = own;
    measures.overlapEllipsoidalM2[row] = overlap;
  }
}

/** The overlap with the limit moved inwards (the least) and outwards (the most). */
export function fillRange(
  measures: OverlapMeasures,
  plots: FlatGeometry,
  inward: PreparedArea | undefined,
  outward: PreparedArea | undefined,
): void {
  for (const [area, column] of [
    [inward, measures.overlapLeastM2],
    [outward, measures.overlapMostM2],
  ] as const) {
    if (!area) continue;
    const moved = overlapAreas(plots, area);
    for (let row = 0; row < column.length; row++) {
      if (!Number.isNaN(measures.areaM2[row]!)) column[row] = moved[row]!;
    }
  }
}
