import { metresPerPixel } from "../../../map/frame/web-mercator.ts";

/** How far the nearest other place is at least to be seen from one that is picked out, CSS pixels. */
const APART = 24;
/** Nearer than this two places are one on any map, metres. */
const SAME = 10;
const CLOSEST = 15;

/**
 * Zoom from which a place can be told from the others: a ring round a heap says nothing. 0 where it is alone.
 *
 * @param x Metres in a plane, as `y`; NaN without a place.
 * @param at Number of the place.
 */
export const apartZoom = (
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  at: number,
  lat: number,
): number => {
  const [x0, y0] = [x[at] as number, y[at] as number];
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < x.length; i++) {
    const distance = Math.hypot((x[i] as number) - x0, (y[i] as number) - y0);
    if (distance >= SAME && distance < nearest) nearest = distance;
  }
  const zoom = Math.log2((APART * metresPerPixel(0, lat)) / nearest);
  return Math.min(CLOSEST, Math.max(0, zoom));
};
