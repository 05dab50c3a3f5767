import type { UtmCrs } from "../crs/crs.ts";
import { scaleFactor } from "../crs/scale-and-convergence.ts";

/** Square metres on the ellipsoid per square metre of the plane (1/k²), near a place: value and derivatives (of the third, only the one that counts). */
export interface ArealScale {
  readonly east: number;
  readonly north: number;
  readonly value: number;
  readonly x: number;
  readonly y: number;
  readonly xx: number;
  readonly xy: number;
  readonly yy: number;
  readonly xxx: number;
}

/** Step of the differences, in metres: their truncation and the rounding of k are both below 1e-12 there. */
const STEP = 8000;

/** 1/k² and its derivatives at easting, northing in metres, by central differences of fourth order. */
export function arealScale(east: number, north: number, crs: UtmCrs): ArealScale {
  const at = (i: number, j: number): number =>
    scaleFactor(east + i * STEP, north + j * STEP, crs) ** -2;
  const value = at(0, 0);
  const first = (m2: number, m1: number, p1: number, p2: number): number =>
    (m2 - 8 * m1 + 8 * p1 - p2) / (12 * STEP);
  const second = (m2: number, m1: number, p1: number, p2: number): number =>
    (16 * (m1 + p1) - (m2 + p2) - 30 * value) / (12 * STEP * STEP);
  const row = [at(-2, 0), at(-1, 0), at(1, 0), at(2, 0)] as const;
  const column = [at(0, -2), at(0, -1), at(0, 1), at(0, 2)] as const;
  return {
    east,
    north,
    value,
    x: first(...row),
    y: first(...column),
    xx: second(...row),
    xy: (at(1, 1) - at(1, -1) - at(-1, 1) + at(-1, -1)) / (4 * STEP * STEP),
    yy: second(...column),
    xxx: (row[3] - row[0] + 2 * (row[1] - row[2])) / (2 * STEP ** 3),
  };
}
