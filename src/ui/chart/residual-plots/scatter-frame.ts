import { niceSpan, type Span } from "../nice-span.ts";
import type { ScatterPoint, ScatterProps } from "./scatter-props.ts";

const LEFT = 44;
const RIGHT = 12;
const TOP = 8;
const BOTTOM = 22;

export interface ScatterFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly xs: Span;
  readonly ys: Span;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  /** Ends of the line of reference, CSS pixels. */
  readonly line: readonly [x: number, y: number, x: number, y: number];
}

/** Both scales hold all points; the upright one is even about 0 where the reference is. */
export const scatterFrame = (
  points: readonly ScatterPoint[],
  reference: ScatterProps["reference"],
  width: number,
  height: number,
): ScatterFrame => {
  const xValues = points.map(({ x }) => x);
  const yValues = points.map(({ y }) => y);
  const reach = Math.max(...yValues.map(Math.abs));
  const xs = niceSpan(Math.min(...xValues), Math.max(...xValues), 4);
  const ys =
    reference === "zero"
      ? niceSpan(-reach, reach, 4)
      : niceSpan(Math.min(...yValues), Math.max(...yValues), 4);
  const right = width - RIGHT;
  const bottom = height - BOTTOM;
  const x = (value: number): number =>
    LEFT + ((value - xs.low) / (xs.high - xs.low)) * (right - LEFT);
  const y = (value: number): number =>
    bottom - ((value - ys.low) / (ys.high - ys.low)) * (bottom - TOP);
  const low = Math.max(xs.low, ys.low);
  const high = Math.min(xs.high, ys.high);
  return {
    width,
    height,
    left: LEFT,
    right,
    top: TOP,
    bottom,
    xs,
    ys,
    x,
    y,
    line: reference === "zero" ? [LEFT, y(0), right, y(0)] : [x(low), y(low), x(high), y(high)],
  };
};

/** The point nearest to a press, in CSS pixels of the drawing; null beyond `reach`. */
export const nearestPoint = (
  points: readonly ScatterPoint[],
  frame: ScatterFrame,
  [px, py]: readonly [x: number, y: number],
  reach = 24,
): ScatterPoint | null => {
  let best: ScatterPoint | null = null;
  let least = reach;
  for (const point of points) {
    const far = Math.hypot(frame.x(point.x) - px, frame.y(point.y) - py);
    if (far <= least) {
      least = far;
      best = point;
    }
  }
  return best;
};
