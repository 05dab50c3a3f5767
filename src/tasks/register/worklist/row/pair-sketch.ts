import type { Outline } from "../../../../domain/register/outline.ts";
import { totalBounds } from "../../../../geo/flat/bounds.ts";
import { inPlane, planeOf } from "../model/outline-measures.ts";
import { flatPath } from "./flat-path.ts";

/** Pixels of the drawing's own square. */
export const PAIR_SIZE = 132;
const MARGIN = 10;
const MOST_HANDLES = 60;
/** Two points in one spot are still drawn as two, m across. */
const LEAST_WIDTH = 20;

type At = readonly [x: number, y: number];

/** One outline over the other, in pixels. */
export interface PairSketch {
  readonly a: string;
  readonly b: string;
  /** Corners of A; empty where there are too many to be told apart. */
  readonly handles: readonly At[];
}

/** null where either has no place. */
export function pairSketch(a: Outline, b: Outline): PairSketch | null {
  const plane = planeOf(a);
  const [one, two] = plane ? [inPlane(a, plane), inPlane(b, plane)] : [null, null];
  const [first, second] = [one && totalBounds(one), two && totalBounds(two)];
  if (!one || !two || !first || !second) return null;
  const [west, south] = [Math.min(first[0], second[0]), Math.min(first[1], second[1])];
  const [east, north] = [Math.max(first[2], second[2]), Math.max(first[3], second[3])];
  const scale = (PAIR_SIZE - 2 * MARGIN) / Math.max(east - west, north - south, LEAST_WIDTH);
  if (!(scale > 0)) return null;
  const x = (value: number): number => PAIR_SIZE / 2 + (value - (west + east) / 2) * scale;
  const y = (value: number): number => PAIR_SIZE / 2 - (value - (south + north) / 2) * scale;
  const handles: At[] = [];
  if (one.coords.length <= 2 * MOST_HANDLES)
    for (let k = 0; k < one.coords.length; k += 2)
      handles.push([x(one.coords[k]!), y(one.coords[k + 1]!)]);
  return { a: flatPath(one, x, y), b: flatPath(two, x, y), handles };
}
