import type { TrackPoint } from "./walk-track.ts";

export interface WithoutLoops {
  readonly ring: readonly TrackPoint[];
  readonly loops: number;
  /** Area of all that was cut away, m². */
  readonly loopsM2: number;
}

/** Area of an open ring, m², positive when counter-clockwise. */
export function ringAreaM2(ring: readonly { readonly x: number; readonly y: number }[]): number {
  const first = ring[0];
  if (!first) return 0;
  let twice = 0;
  for (let k = 1; k + 1 < ring.length; k++) {
    const [a, b] = [ring[k]!, ring[k + 1]!];
    twice += (a.x - first.x) * (b.y - first.y) - (b.x - first.x) * (a.y - first.y);
  }
  return twice / 2;
}

/** Where two sides cross or touch; null for sides that do not, or that run along each other. */
function crossing(a: TrackPoint, b: TrackPoint, c: TrackPoint, d: TrackPoint): TrackPoint | null {
  const [rx, ry, sx, sy] = [b.x - a.x, b.y - a.y, d.x - c.x, d.y - c.y];
  const cross = rx * sy - ry * sx;
  if (cross === 0) return null;
  const t = ((c.x - a.x) * sy - (c.y - a.y) * sx) / cross;
  const u = ((c.x - a.x) * ry - (c.y - a.y) * rx) / cross;
  if (t < 0 || t > 1 || u < 0 || u > 1) return null;
  return {
    x: a.x + t * rx,
    y: a.y + t * ry,
    seconds: a.seconds + t * Math.max(0, b.seconds - a.seconds),
    accuracy: Math.max(a.accuracy, b.accuracy, c.accuracy, d.accuracy),
  };
}

const samePlace = (a: TrackPoint, b: TrackPoint): boolean => a.x === b.x && a.y === b.y;

/**
 * A ring that does not cross itself: where it does, as a trembling position makes it, the smaller of the two loops goes.
 * What goes is counted and measured. Sides in pairs: meant for a ring already simplified.
 */
export function cutLoops(ring: readonly TrackPoint[]): WithoutLoops {
  let now = ring.filter((point, k) => k === 0 || !samePlace(point, ring[k - 1]!));
  let [loops, loopsM2] = [0, 0];
  for (;;) {
    const found = firstCrossing(now);
    if (!found) return { ring: now, loops, loopsM2 };
    const { i, j, at } = found;
    const fresh = (points: readonly TrackPoint[]): TrackPoint[] =>
      points.filter((point) => !samePlace(point, at));
    const inner = [at, ...fresh(now.slice(i + 1, j + 1))];
    const outer = [...fresh(now.slice(0, i + 1)), at, ...fresh(now.slice(j + 1))];
    const [innerM2, outerM2] = [Math.abs(ringAreaM2(inner)), Math.abs(ringAreaM2(outer))];
    now = innerM2 > outerM2 ? inner : outer;
    loops += 1;
    loopsM2 += Math.min(innerM2, outerM2);
  }
}

function firstCrossing(
  ring: readonly TrackPoint[],
): { readonly i: number; readonly j: number; readonly at: TrackPoint } | null {
  const n = ring.length;
  for (let i = 0; i + 2 < n; i++) {
    for (let j = i + 2; j < n; j++) {
      if (i === 0 && j === n - 1) continue;
      const at = crossing(ring[i]!, ring[i + 1]!, ring[j]!, ring[(j + 1) % n]!);
      if (at) return { i, j, at };
    }
  }
  return null;
}
