/**
 * Copies the ring of vertices `from` … `to - 1` to `out`, without a vertex that repeats the one before and without the
 * closing one. Returns how many vertices were written, and what was found.
 */
export interface OpenedRing {
  vertices: number;
  repeated: number;
  /** Whether the file closed the ring. */
  closed: boolean;
}

export function dropRepeats(
  coords: Float64Array,
  from: number,
  to: number,
  out: Float64Array,
  found: OpenedRing,
): void {
  let n = 0;
  let repeated = 0;
  let lastX = Number.NaN;
  let lastY = Number.NaN;
  for (let k = 2 * from; k < 2 * to; k += 2) {
    const x = coords[k] as number;
    const y = coords[k + 1] as number;
    if (x === lastX && y === lastY) {
      repeated++;
      continue;
    }
    out[n] = x;
    out[n + 1] = y;
    n += 2;
    lastX = x;
    lastY = y;
  }
  found.closed = n > 2 && out[0] === lastX && out[1] === lastY;
  if (found.closed) n -= 2;
  else if (n === 2 && to - from > 1) found.closed = true;
  found.vertices = n / 2;
  found.repeated = repeated;
}
