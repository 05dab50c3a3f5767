import { orientation } from "../orientation.ts";

/** Where a point lies to an open flat ring (x0, y0, x1, y1, …): 1 inside, 0 on it, -1 outside. Exact. */
export function ringContains(ring: ArrayLike<number>, x: number, y: number): 1 | 0 | -1 {
  let inside = false;
  let ax = ring[ring.length - 2]!;
  let ay = ring[ring.length - 1]!;
  for (let at = 0; at < ring.length; at += 2) {
    const bx = ring[at]!;
    const by = ring[at + 1]!;
    if (ay > y !== by > y) {
      const side = orientation(ax, ay, bx, by, x, y);
      if (side === 0) return 0;
      if (side > 0 === by > ay) inside = !inside;
    } else if (by === y && (ay === y ? (ax <= x && x <= bx) || (bx <= x && x <= ax) : bx === x)) {
      return 0;
    }
    ax = bx;
    ay = by;
  }
  return inside ? 1 : -1;
}
