import { niceEnd, niceTicks } from "../nice-ticks.ts";
import { knownPoints } from "./curve-path.ts";
import type { CurveDrawing, CurveSeries } from "./season-curve-props.ts";

/** An interval that reaches higher than this many times the highest value is cut, so that no line is pressed flat. */
const WIDEST = { one: 2, many: 1.2 };

/** A line does not touch the edge of its plot. */
const ABOVE = 1.08;

export interface CurveScale {
  readonly max: number;
  readonly ticks: readonly number[];
}

/**
 * A scale from 0 for all the series. For one plot it ends at a round figure; for `many`, which are low, just above the
 * highest line, with one round figure on it.
 */
export const curveScale = (
  series: readonly CurveSeries[],
  { max: asked, marker }: Pick<CurveDrawing, "max" | "marker">,
  use: "one" | "many" = "one",
): CurveScale => {
  const points = series.flatMap(({ points }) => knownPoints(points));
  const highest = Math.max(0, marker?.at ?? 0, ...points.map(({ value }) => value));
  const widest = Math.max(0, ...points.map(({ ends }) => ends?.[1] ?? 0));
  const reach = highest > 0 ? Math.min(widest, highest * WIDEST[use]) : widest;
  if (use === "one") {
    const max = asked ?? niceEnd(Math.max(highest, reach), 3);
    return { max, ticks: niceTicks(max, 3) };
  }
  const max = asked ?? (Math.max(highest * ABOVE, reach) || 1);
  return { max, ticks: [0, niceTicks(max, 2).at(-1) ?? max] };
};
