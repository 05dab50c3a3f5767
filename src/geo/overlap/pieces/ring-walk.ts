import type { CrossingOrder } from "./crossing-order.ts";

/** A closed ring that can be walked from crossing to crossing. Vertex v stands at xy[stride·v], edge v begins there. */
export interface WalkedRing {
  readonly xy: Float64Array;
  readonly stride: 2 | 4;
  readonly from: number;
  readonly to: number;
}

/** Appends vertex `v` to a flat ring, counted from the origin. */
function push(ring: WalkedRing, v: number, ox: number, oy: number, out: number[]): void {
  out.push(ring.xy[ring.stride * v]! - ox, ring.xy[ring.stride * v + 1]! - oy);
}

/** The whole ring, forwards or backwards. */
export function wholeRing(ring: WalkedRing, forward: boolean, ox: number, oy: number): number[] {
  const out: number[] = [];
  for (let k = 0; k < ring.to - ring.from; k++) {
    push(ring, forward ? ring.from + k : ring.to - 1 - k, ox, oy, out);
  }
  return out;
}

/**
 * Walks from crossing k to the next one (`forward` along the stored direction or against it), appending the vertices
 * passed; `edgeOf` gives a crossing's edge in the numbering of `ring`. Returns the crossing reached.
 */
export function walk(
  order: CrossingOrder,
  ringIndex: number,
  k: number,
  forward: boolean,
  edgeOf: (k: number) => number,
  ring: WalkedRing,
  ox: number,
  oy: number,
  out: number[],
): number {
  const low = order.start[ringIndex]!;
  const high = order.start[ringIndex + 1]!;
  const place = order.place[k]!;
  const wraps = forward ? place + 1 === high : place === low;
  const reached = order.order[wraps ? (forward ? low : high - 1) : place + (forward ? 1 : -1)]!;
  const start = edgeOf(k);
  const end = edgeOf(reached);
  if (forward) {
    const last = wraps ? ring.to - 1 : end;
    for (let v = start + 1; v <= last; v++) push(ring, v, ox, oy, out);
    if (wraps) for (let v = ring.from; v <= end; v++) push(ring, v, ox, oy, out);
  } else {
    const last = wraps ? ring.from : end + 1;
    for (let v = start; v >= last; v--) push(ring, v, ox, oy, out);
    if (wraps) for (let v = ring.to - 1; v > end; v--) push(ring, v, ox, oy, out);
  }
  return reached;
}
