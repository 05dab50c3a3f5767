/**
 * Places from west to east, the start of every search for neighbours. Those without a finite x and y are left out: they
 * are no one's neighbours.
 */
export interface PlaceOrder {
  /** Number of places given, the left out among them. */
  readonly given: number;
  /** Place -> its index among those given; x ascending. */
  readonly order: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly minY: number;
  readonly maxY: number;
  /** Largest |x| or |y|: how coarse the coordinates can be written. */
  readonly largest: number;
}

const DIGIT = 11;
const BUCKETS = 1 << DIGIT;
/** 4 million steps of the extent: 5 cm in 200 km, 5 m where one place is 20,000 km off. */
const KEY_BITS = 2 * DIGIT;

/** Indices of the finite places by x: a radix sort by two digits, then the rest by insertion. */
export function orderPlaces(x: Float64Array, y: Float64Array): PlaceOrder {
  const given = x.length;
  let order = new Int32Array(given);
  let count = 0;
  let minX = Infinity;
  let maxX = -Infinity;
  let minY = Infinity;
  let maxY = -Infinity;
  for (let k = 0; k < given; k++) {
    const px = x[k]!;
    const py = y[k]!;
    if (!Number.isFinite(px + py)) continue;
    order[count++] = k;
    if (px < minX) minX = px;
    if (px > maxX) maxX = px;
    if (py < minY) minY = py;
    if (py > maxY) maxY = py;
  }
  order = order.subarray(0, count);
  if (maxX > minX) order = radixByX(x, order, minX, maxX);
  insertByX(x, order);
  const sortedX = new Float64Array(count);
  const sortedY = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    sortedX[k] = x[order[k]!]!;
    sortedY[k] = y[order[k]!]!;
  }
  const largest =
    count === 0 ? 0 : Math.max(Math.abs(minX), Math.abs(maxX), Math.abs(minY), Math.abs(maxY));
  return { given, order, x: sortedX, y: sortedY, minY, maxY, largest };
}

function radixByX(
  x: Float64Array,
  order: Int32Array<ArrayBuffer>,
  minX: number,
  maxX: number,
): Int32Array<ArrayBuffer> {
  const count = order.length;
  const scale = (2 ** KEY_BITS - 1) / (maxX - minX);
  let keys = new Uint32Array(count);
  for (let k = 0; k < count; k++) keys[k] = (x[order[k]!]! - minX) * scale;
  let from = order;
  let to = new Int32Array(count);
  let keysTo = new Uint32Array(count);
  const starts = new Int32Array(BUCKETS);
  for (let shift = 0; shift < KEY_BITS; shift += DIGIT) {
    starts.fill(0);
    for (let k = 0; k < count; k++) starts[(keys[k]! >>> shift) & (BUCKETS - 1)]!++;
    let sum = 0;
    for (let b = 0; b < BUCKETS; b++) {
      const inBucket = starts[b]!;
      starts[b] = sum;
      sum += inBucket;
    }
    for (let k = 0; k < count; k++) {
      const key = keys[k]!;
      const bucket = (key >>> shift) & (BUCKETS - 1);
      const at = starts[bucket]!;
      starts[bucket] = at + 1;
      to[at] = from[k]!;
      keysTo[at] = key;
    }
    [from, to] = [to, from];
    [keys, keysTo] = [keysTo, keys];
  }
  return from;
}

/** Settles what the radix sort could not tell apart; keeps the given order among equals. */
function insertByX(x: Float64Array, order: Int32Array): void {
  for (let k = 1; k < order.length; k++) {
    const place = order[k]!;
    const px = x[place]!;
    let at = k;
    while (at > 0 && x[order[at - 1]!]! > px) {
      order[at] = order[at - 1]!;
      at--;
    }
    order[at] = place;
  }
}
