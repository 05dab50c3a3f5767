import type { PlaceOrder } from "./place-order.ts";
import { reachOf } from "./reach.ts";

/** Places in strips of equal height from south to north, each strip from west to east. */
export interface CutPlaces {
  readonly given: number;
  /** Strip s holds the places start[s] to start[s + 1]. */
  readonly start: Int32Array;
  /** Place -> its index among those given. */
  readonly order: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Metres; strip 0 begins at the southernmost place. */
  readonly height: number;
}

export interface Strips extends CutPlaces {
  /** Neighbours lie at most this far apart, metres. */
  readonly reach: number;
  /** A place's neighbours lie at most so many strips from its own; 1: strips are as high as the reach or higher. */
  readonly steps: number;
}

const SAMPLE = 64;
const MOST_STEPS = 64;
/** With more neighbours than this it pays to take whole stretches of a strip at once. */
const MANY = 256;
/** Strips there may be whatever the number of places: a far outlier does not make one strip of all others. */
const LEAST_ROOM = 65_536;

/** Strips for a band: how many of them cover it follows from how many neighbours a place has. */
export function stripPlaces(places: PlaceOrder, band: number): Strips {
  const reach = Math.min(reachOf(band, places.largest), 4 * places.largest + 1);
  const cut = cutStrips(places, reach / stepsFor(places, reach));
  return { ...cut, reach, steps: Math.ceil(reach / cut.height) };
}

/** Counting sort into strips of `wished` metres, or higher where that would be too many strips. */
export function cutStrips(places: PlaceOrder, wished: number): CutPlaces {
  const { given, order, x, y, minY, maxY } = places;
  const count = order.length;
  const extent = count === 0 ? 0 : maxY - minY;
  const height = Math.max(wished, extent / Math.max(4 * count, LEAST_ROOM)) || 1;
  const strips = Math.floor(extent / height) + 1;
  const start = new Int32Array(strips + 1);
  const stripOf = new Int32Array(count);
  for (let k = 0; k < count; k++) {
    const strip = Math.min(strips - 1, Math.floor((y[k]! - minY) / height));
    stripOf[k] = strip;
    start[strip + 1]!++;
  }
  for (let s = 0; s < strips; s++) start[s + 1]! += start[s]!;
  const next = start.slice();
  const byStrip = new Int32Array(count);
  const stripX = new Float64Array(count);
  const stripY = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    const at = next[stripOf[k]!]!++;
    byStrip[at] = order[k]!;
    stripX[at] = x[k]!;
    stripY[at] = y[k]!;
  }
  return { given, start, order: byStrip, x: stripX, y: stripY, height };
}

/** Finer strips cost more visits, coarser ones more places looked at in vain: the best number grows with the root. */
function stepsFor(places: PlaceOrder, reach: number): number {
  const { x, y } = places;
  const count = x.length;
  const stride = Math.max(1, Math.floor(count / SAMPLE));
  let eastward = 0;
  let samples = 0;
  for (let k = stride >> 1; k < count; k += stride) {
    samples++;
    for (let j = k + 1; j < count && x[j]! - x[k]! <= reach; j++) {
      if (Math.abs(y[j]! - y[k]!) <= reach) eastward++;
    }
  }
  const neighbours = samples === 0 ? 0 : (Math.PI / 2) * (eastward / samples);
  if (neighbours < MANY) return 1;
  return Math.min(MOST_STEPS, Math.round(Math.sqrt(neighbours) / 4 + 1));
}
