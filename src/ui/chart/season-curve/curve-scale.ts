import { niceEnd, niceTicks } from "../nice-ticks.ts";
import { knownPoints } from "./curve-path.ts";
import type { CurveDrawing, CurveSeries } from "./season-curve-props.ts";

/** An interval many times wider than the values is cut, so that the line is not pressed flat. */
const WIDEST = 2.5;

export interface CurveScale {
  readonly max: number;
  readonly ticks: readonly number[];
}

/** A scale from 0 for all the series, ending at a round figure. */
export const curveScale = (
  series: readonly CurveSeries[],
  { max: asked, marker }: Pick<CurveDrawing, "max" | "marker">,
  most = 3,
): CurveScale => {
  const points = series.flatMap(({ points }) => knownPoints(points));
  const highest = Math.max(0, marker?.at ?? 0, ...points.map(({ value }) => value));
  const widest = Math.max(0, ...points.map(({ ends }) => ends?.[1] ?? 0));
  const reach = highest > 0 ? Math.min(widest, highest * WIDEST) : widest;
  const max = asked ?? niceEnd(Math.max(highest, reach), most);
  return { max, ticks: niceTicks(max, most) };
};
