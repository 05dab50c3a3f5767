import type { PrintedPolygon } from "./printed-polygon.ts";

/** Where a corner of a piece comes from: a corner of the plot, a corner of the limit, or where the two lines cross. */
export type CornerOrigin =
  | { readonly from: "plot"; readonly number: number }
  | { readonly from: "limit"; readonly number: number }
  | { readonly from: "crossing" };

const CROSSING: CornerOrigin = { from: "crossing" };

/** Two places within half a millimetre are one: clipping moves a corner by rounding only. */
const placeKey = (x: number, y: number): string => `${x.toFixed(3)} ${y.toFixed(3)}`;

/** Corner numbers by place. */
export type PlaceNumbers = ReadonlyMap<string, number>;

/** Flat corners of an area, numbered from 1 in the order of its file. */
export const limitNumbers = (coords: ArrayLike<number>): PlaceNumbers => {
  const numbers = new Map<string, number>();
  for (let k = 0; k < coords.length; k += 2) {
    const key = placeKey(coords[k]!, coords[k + 1]!);
    if (!numbers.has(key)) numbers.set(key, k / 2 + 1);
  }
  return numbers;
};

/** Corners of the plot's own table by where they are, unrounded. */
export const plotNumbers = (plot: PrintedPolygon): PlaceNumbers => {
  const numbers = new Map<string, number>();
  for (const { corners, firstNumber } of plot.outlines) {
    corners.forEach(({ at }, i) => {
      const key = placeKey(...at);
      if (!numbers.has(key)) numbers.set(key, firstNumber + i);
    });
  }
  return numbers;
};

export const cornerOrigin = (
  x: number,
  y: number,
  plot: PlaceNumbers,
  limit: PlaceNumbers,
): CornerOrigin => {
  const key = placeKey(x, y);
  const own = plot.get(key);
  if (own !== undefined) return { from: "plot", number: own };
  const theirs = limit.get(key);
  return theirs === undefined ? CROSSING : { from: "limit", number: theirs };
};
