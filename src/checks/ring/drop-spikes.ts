import { orientation } from "../../geo/plane/orientation.ts";

/** Spikes taken off a ring: how many, and where the last one pointed. */
export interface SpikesFound {
  count: number;
  x: number;
  y: number;
}

/**
 * Takes off spikes of exactly no width, which go out and come back on the same line (A, B, A): they hold no area and have
 * one reading. Works on the open ring of `n` vertices at the start of `ring`; returns how many are left. Linear.
 */
export function dropSpikes(ring: Float64Array, n: number, found: SpikesFound): number {
  found.count = 0;
  let top = 0;
  for (let v = 0; v < n; v++) {
    ring[2 * top] = ring[2 * v]!;
    ring[2 * top + 1] = ring[2 * v + 1]!;
    top++;
    for (;;) {
      if (top >= 2 && same(ring, top - 2, top - 1)) top--;
      else if (top >= 3 && isTip(ring, top - 3, top - 2, top - 1)) {
        tell(ring, top - 2, found);
        ring.copyWithin(2 * (top - 2), 2 * (top - 1), 2 * top);
        top--;
      } else break;
    }
  }
  return mendSeam(ring, top, found);
}

/** The same where the ring's end meets its start. */
function mendSeam(ring: Float64Array, top: number, found: SpikesFound): number {
  let first = 0;
  let end = top;
  while (end - first >= 3) {
    if (same(ring, first, end - 1)) end--;
    else if (isTip(ring, end - 2, end - 1, first)) {
      end--;
      tell(ring, end, found);
    } else if (isTip(ring, end - 1, first, first + 1)) {
      tell(ring, first, found);
      first++;
    } else break;
  }
  if (first > 0) ring.copyWithin(0, 2 * first, 2 * end);
  return end - first;
}

function tell(ring: Float64Array, at: number, found: SpikesFound): void {
  found.count++;
  found.x = ring[2 * at]!;
  found.y = ring[2 * at + 1]!;
}

const same = (ring: Float64Array, a: number, b: number): boolean =>
  ring[2 * a] === ring[2 * b] && ring[2 * a + 1] === ring[2 * b + 1];

/** True where the ring turns back on itself at b. */
function isTip(ring: Float64Array, a: number, b: number, c: number): boolean {
  const bx = ring[2 * b]!;
  const by = ring[2 * b + 1]!;
  const ax = ring[2 * a]!;
  const ay = ring[2 * a + 1]!;
  const cx = ring[2 * c]!;
  const cy = ring[2 * c + 1]!;
  const back = (ax - bx) * (cx - bx) + (ay - by) * (cy - by) > 0;
  return back && orientation(ax, ay, bx, by, cx, cy) === 0;
}
