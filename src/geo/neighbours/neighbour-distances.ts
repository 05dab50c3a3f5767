import type { PlaceOrder } from "./place-order.ts";
import { type CutPlaces, cutStrips } from "./strips.ts";

export interface NeighbourDistances {
  /** To the nearest other place, metres; NaN for one without a place, Infinity where there is no other. */
  readonly nearest: Float64Array;
  /** To the k-th nearest; Infinity where there are not so many. */
  readonly kth: Float64Array;
}

/** Exact distances from each place to its nearest and its k-th nearest other place. */
export function neighbourDistances(places: PlaceOrder, k: number): NeighbourDistances {
  const cut = cutStrips(places, heightFor(places, k));
  const nearest = new Float64Array(places.given).fill(NaN);
  const kth = new Float64Array(places.given).fill(NaN);
  const best = new Float64Array(k);
  for (let strip = 0; strip < cut.start.length - 1; strip++) {
    for (let i = cut.start[strip]!; i < cut.start[strip + 1]!; i++) {
      best.fill(Infinity);
      search(cut, places.minY, strip, i, best);
      nearest[cut.order[i]!] = Math.sqrt(best[0]!);
      kth[cut.order[i]!] = Math.sqrt(best[k - 1]!);
    }
  }
  return { nearest, kth };
}

/** About k places in a square of this side, were they spread evenly. */
function heightFor({ order, x, minY, maxY }: PlaceOrder, k: number): number {
  const count = order.length;
  if (count === 0) return 1;
  const wide = x[count - 1]! - x[0]!;
  const high = maxY - minY;
  return Math.max(Math.sqrt((k * wide * high) / count), (high * k) / count);
}

function search(cut: CutPlaces, minY: number, strip: number, i: number, best: Float64Array): void {
  const { start, x, y, height } = cut;
  const strips = start.length - 1;
  const worst = best.length - 1;
  const px = x[i]!;
  const py = y[i]!;
  look(cut, start[strip]!, start[strip + 1]!, i, i, px, py, best);
  for (let step = 1; step < strips; step++) {
    const above = strip + step;
    const below = strip - step;
    // A billionth of a strip for what rounding did when the places were told into strips.
    const up = minY + (above - 1e-9) * height - py;
    const down = py - (minY + (below + 1 + 1e-9) * height);
    const goesUp = above < strips && !(up > 0 && up * up > best[worst]!);
    const goesDown = below >= 0 && !(down > 0 && down * down > best[worst]!);
    if (!goesUp && !goesDown) return;
    if (goesUp) lookFrom(cut, above, px, py, best);
    if (goesDown) lookFrom(cut, below, px, py, best);
    if (best[worst] === 0) return;
  }
}

function lookFrom(cut: CutPlaces, strip: number, px: number, py: number, best: Float64Array): void {
  let low = cut.start[strip]!;
  const from = low;
  const to = cut.start[strip + 1]!;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (cut.x[middle]! < px) low = middle + 1;
    else high = middle;
  }
  look(cut, from, to, low, -1, px, py, best);
}

/** Looks from `at` westward and eastward until a strip's places are farther along it than the worst of the best. */
function look(
  { x, y }: CutPlaces,
  from: number,
  to: number,
  at: number,
  self: number,
  px: number,
  py: number,
  best: Float64Array,
): void {
  const worst = best.length - 1;
  for (let j = at; j < to; j++) {
    const dx = x[j]! - px;
    if (dx * dx >= best[worst]!) break;
    const dy = y[j]! - py;
    if (j !== self) keep(best, dx * dx + dy * dy);
  }
  for (let j = at - 1; j >= from; j--) {
    const dx = x[j]! - px;
    if (dx * dx >= best[worst]!) break;
    const dy = y[j]! - py;
    keep(best, dx * dx + dy * dy);
  }
}

/** Keeps `best` the smallest squares seen, ascending. */
function keep(best: Float64Array, squared: number): void {
  let at = best.length - 1;
  if (squared >= best[at]!) return;
  while (at > 0 && best[at - 1]! > squared) {
    best[at] = best[at - 1]!;
    at--;
  }
  best[at] = squared;
}
