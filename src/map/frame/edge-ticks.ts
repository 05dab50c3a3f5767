import type { View } from "../camera.ts";
import type { Plane } from "./plane.ts";
import { fromScreen } from "./web-mercator.ts";

/** Where a grid line meets an edge of the map. */
export interface EdgeTick {
  /** CSS pixels along the edge, from the left or from the top. */
  readonly at: number;
  /** Easting or northing, metres. */
  readonly value: number;
}

export type Edge = "top" | "bottom" | "left" | "right";

/** More ticks than this on one edge means the plane does not fit the view. */
const MOST_TICKS = 60;

/**
 * Meeting points of the grid with one edge: eastings on top and bottom, northings left and right.
 * The coordinate along an edge is all but linear, so four secant steps find it within a thousandth of a pixel.
 */
export const edgeTicks = (
  view: View,
  edge: Edge,
  interval: number,
  plane: Plane,
): readonly EdgeTick[] => {
  const alongX = edge === "top" || edge === "bottom";
  const length = alongX ? view.width : view.height;
  const fixed = edge === "bottom" ? view.height : edge === "right" ? view.width : 0;
  const coordinate = (at: number): number => {
    const [lon, lat] = alongX ? fromScreen(view, at, fixed) : fromScreen(view, fixed, at);
    return plane.toPlane(lon, lat)[alongX ? 0 : 1];
  };
  const start = coordinate(0);
  const end = coordinate(length);
  const low = Math.min(start, end);
  const high = Math.max(start, end);
  const ticks: EdgeTick[] = [];
  if (!(high > low) || (high - low) / interval > MOST_TICKS) return ticks;
  for (let value = Math.ceil(low / interval) * interval; value <= high; value += interval) {
    ticks.push({ at: solve(coordinate, value, length, start, end), value });
  }
  return ticks;
};

const solve = (
  coordinate: (at: number) => number,
  value: number,
  length: number,
  start: number,
  end: number,
): number => {
  let [a, fa, b, fb] = [0, start - value, length, end - value];
  for (let step = 0; step < 4 && Math.abs(fb) > 1e-6 && fa !== fb; step++) {
    const next = b - (fb * (b - a)) / (fb - fa);
    [a, fa, b, fb] = [b, fb, next, coordinate(next) - value];
  }
  return b;
};
