import { orientation } from "../../geo/plane/orientation.ts";

/** Spikes taken off a ring: how many, and where the last one pointed. */
export interface SpikesFound {
  count: number;
  x: number;
  y: number;
}

/**
 * Takes off spikes of exactly no width, which go out and come back on the same line (A, B, A): they hold no area and have
 * one reading. Works on the open ring of `n` vertices at the start of `ring`; returns how many are left.
 */
export function dropSpikes(ring: Float64Array, n: number, found: SpikesFound): number {
  found.count = 0;
  let left = n;
  let at = 0;
  let unchanged = 0;
  while (left >= 3 && unchanged < left) {
    const before = at === 0 ? left - 1 : at - 1;
    const after = at + 1 === left ? 0 : at + 1;
    if (!isTip(ring, before, at, after)) {
      at = after;
      unchanged++;
      continue;
    }
    found.count++;
    found.x = ring[2 * at]!;
    found.y = ring[2 * at + 1]!;
    const same =
      ring[2 * before] === ring[2 * after] && ring[2 * before + 1] === ring[2 * after + 1];
    left = remove(ring, left, at);
    if (at === left) at = 0;
    if (same && left > 0) left = remove(ring, left, at);
    at = left === 0 ? 0 : (at + left - 1) % left;
    unchanged = 0;
  }
  return left;
}

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

function remove(ring: Float64Array, n: number, at: number): number {
  ring.copyWithin(2 * at, 2 * at + 2, 2 * n);
  return n - 1;
}
