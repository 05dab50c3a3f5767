import type { FlatGeometry } from "../../../geo/flat/flat-geometry.ts";
import { type PrintedArea, printedArea } from "./printed-area.ts";
import {
  CORNER_DECIMALS,
  type CornerDecimals,
  type PrintedRing,
  printedRing,
} from "./printed-ring.ts";

/** One ring of a polygon with its place in it. */
export interface PrintedOutline extends PrintedRing {
  /** Part of the polygon, from 1. */
  readonly part: number;
  /** 0 for the part's outer ring, else which of its holes, from 1: a hole's area is taken away. */
  readonly hole: number;
  /** Number of the ring's first corner; corners are counted through all rings. */
  readonly firstNumber: number;
  readonly area: PrintedArea;
}

/** A polygon as printed: its hectares are those of its corners as written, shells less holes. */
export interface PrintedPolygon {
  readonly outlines: readonly PrintedOutline[];
  readonly decimals: CornerDecimals;
  readonly area: PrintedArea;
  readonly perimeterM: number;
  readonly corners: number;
}

/** Feature `feature` of a plane's geometry with corners written in so many decimals. */
export const printedPolygon = (
  geometry: FlatGeometry,
  feature: number,
  decimals: CornerDecimals,
  merge: boolean,
): PrintedPolygon => {
  const { coords, ringStart, partStart, featureStart } = geometry;
  const outlines: PrintedOutline[] = [];
  let doubled = 0n;
  let perimeterM = 0;
  let corners = 0;
  const first = featureStart[feature]!;
  for (let p = first; p < featureStart[feature + 1]!; p += 1) {
    for (let r = partStart[p]!; r < partStart[p + 1]!; r += 1) {
      const ring = printedRing(coords, ringStart[r]!, ringStart[r + 1]!, decimals, merge);
      const hole = r - partStart[p]!;
      outlines.push({
        ...ring,
        part: p - first + 1,
        hole,
        firstNumber: corners + 1,
        area: printedArea(ring.doubled, decimals),
      });
      doubled += hole === 0 ? ring.doubled : -ring.doubled;
      perimeterM += ring.corners.reduce((sum, { sideM }) => sum + sideM, 0);
      corners += ring.corners.length;
    }
  }
  return { outlines, decimals, area: printedArea(doubled, decimals), perimeterM, corners };
};

/** What is printed, and whether its hectares are those of the answer; `differenceM2` is printed minus answered. */
export interface Settled<T> {
  readonly printed: T;
  readonly same: boolean;
  readonly differenceM2: number;
}

/**
 * Writes corners with as few decimals as make the hectares of the table the hectares of the answer, to the square metre. Where even
 * the finest do not (an area within a hair of half a square metre), the table's own figure is what is printed, and `same` is false.
 */
export const settleDecimals = <T>(
  make: (decimals: CornerDecimals) => T,
  pairs: (made: T) => readonly (readonly [printed: PrintedArea, answeredM2: number])[],
): Settled<T> => {
  for (const decimals of CORNER_DECIMALS) {
    const printed = make(decimals);
    const held = pairs(printed);
    const same = held.every(([area, answered]) => area.wholeM2 === Math.round(answered));
    if (!same && decimals !== CORNER_DECIMALS.at(-1)) continue;
    const worst = held.reduce((most, [area, answered]) => {
      const difference = area.m2 - answered;
      return Math.abs(difference) > Math.abs(most) ? difference : most;
    }, 0);
    return { printed, same, differenceM2: worst };
  }
  throw new RangeError("no decimals to print corners with");
};
