import type { Pair } from "../plane-17s.ts";

/** An open ring in metres, counter-clockwise. */
export type Ring = readonly Pair[];

/** Signed area in square metres, summed from the first vertex. */
export const ringArea = (ring: Ring): number => {
  const [x0, y0] = ring[0]!;
  let twice = 0;
  for (let i = 0; i < ring.length; i++) {
    const [ax, ay] = ring[i]!;
    const [bx, by] = ring[(i + 1) % ring.length]!;
    twice += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
  }
  return twice / 2;
};

export const middleOf = (ring: Ring): Pair => {
  let x = 0;
  let y = 0;
  for (const [px, py] of ring) {
    x += px;
    y += py;
  }
  return [x / ring.length, y / ring.length];
};

export const isInside = ([x, y]: Pair, ring: Ring): boolean => {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[i]!;
    const [bx, by] = ring[j]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
};

/** The nearest point of a ring's edges and its distance in metres. */
export const nearestOn = ([x, y]: Pair, ring: Ring): { point: Pair; distance: number } => {
  let best = Number.POSITIVE_INFINITY;
  let point: Pair = ring[0]!;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[j]!;
    const [bx, by] = ring[i]!;
    const dx = bx - ax;
    const dy = by - ay;
    const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
    const t = Math.max(0, Math.min(1, along));
    const px = ax + t * dx;
    const py = ay + t * dy;
    const d = (px - x) ** 2 + (py - y) ** 2;
    if (d < best) {
      best = d;
      point = [px, py];
    }
  }
  return { point, distance: Math.sqrt(best) };
};

const side = (a: Pair, b: Pair, c: Pair): number =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

const segmentsMeet = (a: Pair, b: Pair, c: Pair, d: Pair): boolean =>
  side(a, b, c) * side(a, b, d) <= 0 && side(c, d, a) * side(c, d, b) <= 0;

/** Whether two rings share any point (touching counts). */
export const ringsMeet = (p: Ring, q: Ring): boolean => {
  for (let i = 0; i < p.length; i++) {
    for (let j = 0; j < q.length; j++) {
      if (segmentsMeet(p[i]!, p[(i + 1) % p.length]!, q[j]!, q[(j + 1) % q.length]!)) return true;
    }
  }
  return isInside(p[0]!, q) || isInside(q[0]!, p);
};

/** Whether no two edges of a ring meet but at the vertex they share. */
export const isSimple = (ring: Ring): boolean => {
  const n = ring.length;
  for (let i = 0; i < n; i++) {
    for (let j = i + 2; j < n; j++) {
      if (i === 0 && j === n - 1) continue;
      if (segmentsMeet(ring[i]!, ring[i + 1]!, ring[j]!, ring[(j + 1) % n]!)) return false;
    }
  }
  return n >= 3;
};
