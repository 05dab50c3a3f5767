import { metresPerPixel } from "../../../map/frame/web-mercator.ts";
import { LARGE_RADIUS, LEAST_RADIUS } from "./symbol-radius.ts";

/** Zooms for which the size of a symbol is written down; between them the map draws a straight line. */
export const SYMBOL_ZOOMS = [8, 9, 10, 11, 12, 13, 14] as const;

/** A large symbol's radius as a share of the width of the cell it lies in. */
const OF_CELL = 0.22;
/** Of the coffee land of Peru, from 3 to 15 degrees south: a pixel is wrong by 3 % at most. */
const LATITUDE = -7;

/**
 * How much smaller than in full symbols are drawn at a zoom, over 0 to 1: so that a large one leaves the cell under it,
 * `cell` metres wide, in sight.
 */
export const shrinkAt = (zoom: number, cell: number, scale: number): number => {
  const width = cell / metresPerPixel(zoom, LATITUDE);
  return Math.min(1, (OF_CELL * width) / (LARGE_RADIUS * scale));
};

/** Radius in CSS pixels of a symbol shrunk: never so small that its quarters cannot be told apart. */
export const shrunkRadius = (radius: number, shrink: number, scale: number): number =>
  Math.max(LEAST_RADIUS * scale, radius * shrink);
