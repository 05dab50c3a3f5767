import { orient2d } from "robust-predicates";

const UNIT = 2 ** -53;
/** Shewchuk's static bound for a determinant of differences (Adaptive precision predicates, 1997). */
export const ORIENTATION_BOUND = (3 + 16 * UNIT) * UNIT;

/**
 * Twice the signed area of the triangle a, b, p: positive where p lies left of a → b (y up). The sign is exact
 * for every finite input that does not overflow; the magnitude is that of ordinary arithmetic.
 */
export function orientation(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  px: number,
  py: number,
): number {
  const left = (bx - ax) * (py - ay);
  const right = (by - ay) * (px - ax);
  const det = left - right;
  const bound = ORIENTATION_BOUND * (Math.abs(left) + Math.abs(right));
  if (det > bound || -det > bound) return det;
  return -orient2d(ax, ay, bx, by, px, py);
}
