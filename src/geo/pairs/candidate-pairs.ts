import { type BoxStrips, boxStrips } from "./box-strips.ts";
import { type PairedPlots, SIDE_FIRST, SIDE_SECOND } from "./paired-plots.ts";

/** Pairs of plots whose boxes meet; a workspace that is filled anew for each lot. */
export interface CandidatePairs {
  count: number;
  /** Plot of the first list, plot of the second; the smaller first where both are in both. */
  first: Uint32Array;
  second: Uint32Array;
  /** Entries of the sweep that are done, and all of them. */
  done: number;
  total: number;
}

/** So many pairs or entries make a lot: some milliseconds of work. */
const LOT_PAIRS = 2048;
const LOT_ENTRIES = 4096;

function add(pairs: CandidatePairs, first: number, second: number): void {
  if (pairs.count === pairs.first.length) {
    for (const key of ["first", "second"] as const) {
      const grown = new Uint32Array(2 * pairs[key].length);
      grown.set(pairs[key]);
      pairs[key] = grown;
    }
  }
  pairs.first[pairs.count] = first;
  pairs.second[pairs.count++] = second;
}

/** The pairs of one entry with those east of it in its strip. A pair in several strips is taken in the first of them. */
function scan(
  { boxes, side }: PairedPlots,
  { start, item, firstStrip }: BoxStrips,
  strip: number,
  k: number,
  margin: number,
  pairs: CandidatePairs,
): void {
  const plot = item[k]!;
  const east = boxes[4 * plot + 2]! + margin;
  const south = boxes[4 * plot + 1]! - margin;
  const north = boxes[4 * plot + 3]! + margin;
  const own = side[plot]!;
  const begins = firstStrip[plot]!;
  const end = start[strip + 1]!;
  for (let j = k + 1; j < end; j++) {
    const other = item[j]!;
    const at = 4 * other;
    if (boxes[at]! > east) break;
    if (boxes[at + 1]! > north || boxes[at + 3]! < south) continue;
    if (begins !== strip && firstStrip[other] !== strip) continue;
    const of = side[other]!;
    const straight = own & SIDE_FIRST && of & SIDE_SECOND;
    const turned = own & SIDE_SECOND && of & SIDE_FIRST;
    if (straight && turned) add(pairs, Math.min(plot, other), Math.max(plot, other));
    else if (straight) add(pairs, plot, other);
    else if (turned) add(pairs, other, plot);
  }
}

/**
 * All pairs of plots, one of each list, whose boxes come within `margin` metres of each other, each once, lot by lot: what
 * is yielded is filled anew by the next step.
 */
export function* candidatePairs(plots: PairedPlots, margin: number): Generator<CandidatePairs> {
  const strips = boxStrips(plots, margin);
  const pairs: CandidatePairs = {
    count: 0,
    first: new Uint32Array(2 * LOT_PAIRS),
    second: new Uint32Array(2 * LOT_PAIRS),
    done: 0,
    total: strips.item.length,
  };
  let last = 0;
  for (let strip = 0; strip < strips.strips; strip++) {
    for (let k = strips.start[strip]!; k < strips.start[strip + 1]!; k++) {
      scan(plots, strips, strip, k, margin, pairs);
      if (pairs.count < LOT_PAIRS && k - last < LOT_ENTRIES) continue;
      pairs.done = k + 1;
      yield pairs;
      pairs.count = 0;
      last = k;
    }
  }
  pairs.done = pairs.total;
  yield pairs;
}
