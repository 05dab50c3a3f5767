import type { PairedPlots } from "./paired-plots.ts";

/** More strips than this are no faster. */
const MOST_STRIPS = 1 << 16;
/** Height of a strip in mean heights of a box: lower ones hold a box more often, higher ones more that do not meet. */
const HEIGHTS = 2;

/**
 * Boxes in horizontal strips, from west to east in each: a box stands in every strip it reaches into. Three entries a plot
 * at the most, in the mean, whatever the boxes are.
 */
export interface BoxStrips {
  readonly strips: number;
  /** strips + 1. */
  readonly start: Uint32Array;
  readonly item: Uint32Array;
  /** Per plot. */
  readonly firstStrip: Uint32Array;
}

/** Boxes of the plots that are in a list, each grown by `margin` metres to the north. */
export function boxStrips({ boxes, side }: PairedPlots, margin: number): BoxStrips {
  const listed = new Uint32Array(side.length);
  let count = 0;
  let south = Infinity;
  let north = -Infinity;
  let heights = 0;
  for (let plot = 0; plot < side.length; plot++) {
    if (side[plot] === 0) continue;
    listed[count++] = plot;
    const low = boxes[4 * plot + 1]!;
    const high = boxes[4 * plot + 3]! + margin;
    if (low < south) south = low;
    if (high > north) north = high;
    heights += high - low;
  }
  const order = westToEast(listed.subarray(0, count), boxes);
  const height = Math.max((HEIGHTS * heights) / count, (north - south) / MOST_STRIPS) || 1;
  const strips = count === 0 ? 0 : Math.floor((north - south) / height) + 1;
  const stripOf = (y: number) => Math.min(strips - 1, Math.floor((y - south) / height));
  const firstStrip = new Uint32Array(side.length);
  const lastStrip = new Uint32Array(side.length);
  const start = new Uint32Array(strips + 1);
  for (let k = 0; k < count; k++) {
    const plot = order[k]!;
    const first = stripOf(boxes[4 * plot + 1]!);
    const last = stripOf(boxes[4 * plot + 3]! + margin);
    firstStrip[plot] = first;
    lastStrip[plot] = last;
    for (let strip = first; strip <= last; strip++) start[strip + 1]!++;
  }
  for (let strip = 0; strip < strips; strip++) start[strip + 1]! += start[strip]!;
  const item = new Uint32Array(start[strips] ?? 0);
  const next = start.slice(0, strips);
  for (let k = 0; k < count; k++) {
    const plot = order[k]!;
    for (let strip = firstStrip[plot]!; strip <= lastStrip[plot]!; strip++) {
      item[next[strip]!++] = plot;
    }
  }
  return { strips, start, item, firstStrip };
}

/** By the west of their boxes, then as they stand. */
function westToEast(plots: Uint32Array, boxes: Float64Array): Uint32Array {
  const west = new Float64Array(plots.length);
  for (let k = 0; k < plots.length; k++) west[k] = boxes[4 * plots[k]!]!;
  const order = new Uint32Array(plots.length);
  for (let k = 0; k < order.length; k++) order[k] = k;
  order.sort((p, q) => west[p]! - west[q]! || p - q);
  for (let k = 0; k < order.length; k++) order[k] = plots[order[k]!]!;
  return order;
}
