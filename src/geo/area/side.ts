import { orientation } from "../plane/orientation.ts";

/*
 * Ties are broken by moving the area by (ε, ε²), ε infinitely small: then no vertex of a plot lies on the limit and no
 * corner of the limit on a plot's edge, every crossing is a proper one, and a sum that is continuous (an area) is unchanged.
 * (Edelsbrunner & Mücke 1990, Simulation of simplicity, with one common shift.)
 */

/** Side of a plot's point p of the area's edge c → d, given their orientation: 1 left, -1 right. */
export function sideOfLimit(value: number, cx: number, cy: number, dx: number, dy: number): 1 | -1 {
  if (value > 0) return 1;
  if (value < 0) return -1;
  if (dy !== cy) return dy > cy ? 1 : -1;
  return dx > cx ? -1 : 1;
}

/** Side of the area's corner s of the plot's edge a → b: 1 left, -1 right. */
export function sideOfPlotEdge(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  sx: number,
  sy: number,
): 1 | -1 {
  const value = orientation(ax, ay, bx, by, sx, sy);
  if (value > 0) return 1;
  if (value < 0) return -1;
  if (by !== ay) return by > ay ? -1 : 1;
  return bx > ax ? 1 : -1;
}
