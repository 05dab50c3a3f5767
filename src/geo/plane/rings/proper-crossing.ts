import { orientation } from "../orientation.ts";

/** Where segments p and q of a flat list cross in one inner point of both; undefined when they do not. */
export function properCrossing(
  segments: Float64Array,
  p: number,
  q: number,
): { readonly x: number; readonly y: number } | undefined {
  const ax = segments[4 * p]!;
  const ay = segments[4 * p + 1]!;
  const bx = segments[4 * p + 2]!;
  const by = segments[4 * p + 3]!;
  const cx = segments[4 * q]!;
  const cy = segments[4 * q + 1]!;
  const dx = segments[4 * q + 2]!;
  const dy = segments[4 * q + 3]!;
  const sideA = orientation(cx, cy, dx, dy, ax, ay);
  const sideB = orientation(cx, cy, dx, dy, bx, by);
  if (!((sideA > 0 && sideB < 0) || (sideA < 0 && sideB > 0))) return undefined;
  const sideC = orientation(ax, ay, bx, by, cx, cy);
  const sideD = orientation(ax, ay, bx, by, dx, dy);
  if (!((sideC > 0 && sideD < 0) || (sideC < 0 && sideD > 0))) return undefined;
  const t = sideA / (sideA - sideB);
  return { x: ax + t * (bx - ax), y: ay + t * (by - ay) };
}
