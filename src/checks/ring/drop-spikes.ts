/** A spike taken off a ring: how many, and where the last one pointed. */
export interface SpikesFound {
  count: number;
  x: number;
  y: number;
}

/**
 * Takes off spikes that go out and come back to the very same vertex (A, B, A): they hold no area and have one reading.
 * Works on the open ring of `n` vertices at the start of `ring`; returns how many are left.
 */
export function dropSpikes(ring: Float64Array, n: number, found: SpikesFound): number {
  found.count = 0;
  let left = n;
  let at = 0;
  let unchanged = 0;
  while (left >= 3 && unchanged < left) {
    const before = (at + left - 1) % left;
    const after = (at + 1) % left;
    const back =
      ring[2 * before] === ring[2 * after] && ring[2 * before + 1] === ring[2 * after + 1];
    if (!back) {
      at = after;
      unchanged++;
      continue;
    }
    found.count++;
    found.x = ring[2 * at] as number;
    found.y = ring[2 * at + 1] as number;
    left = remove(ring, left, Math.max(at, after));
    left = remove(ring, left, Math.min(at, after));
    at = left === 0 ? 0 : (Math.min(at, after) + left - 1) % left;
    unchanged = 0;
  }
  return left;
}

function remove(ring: Float64Array, n: number, at: number): number {
  ring.copyWithin(2 * at, 2 * at + 2, 2 * n);
  return n - 1;
}
