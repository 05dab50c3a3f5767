import type { Rings } from "./slab-overlap.ts";

/** Numbers in [0, 1) from a seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A simple ring that every ray from x, y meets once. */
function star(
  random: () => number,
  x: number,
  y: number,
  radius: number,
  corners: number,
): number[] {
  const ring: number[] = [];
  for (let k = 0; k < corners; k++) {
    const angle = (2 * Math.PI * (k + 0.8 * random())) / corners;
    const r = radius * (0.3 + 0.7 * random());
    ring.push(x + r * Math.cos(angle), y + r * Math.sin(angle));
  }
  return ring;
}

/** A ring and, half the time, a hole in the disc that it surely holds. */
export function holedStar(
  random: () => number,
  x: number,
  y: number,
  radius: number,
  corners: number,
): Rings {
  const shell = star(random, x, y, radius, corners);
  if (random() < 0.5 || corners < 12) return [shell];
  return [shell, star(random, x, y, 0.2 * radius, 5)];
}

/** How a vertex is moved on purpose: on a corner or an edge of the other shape, a hair beside it, or on a grid. */
export function tamper(random: () => number, ring: number[], other: Rings, reach: number): void {
  const target = other[Math.floor(random() * other.length)]!;
  for (let at = 0; at < ring.length; at += 2) {
    let best = Number.POSITIVE_INFINITY;
    let x = ring[at]!;
    let y = ring[at + 1]!;
    const way = random();
    if (way < 0.4) continue;
    for (let k = 0; k < target.length; k += 2) {
      const to = (k + 2) % target.length;
      const t = way < 0.6 ? 0 : way < 0.8 ? 0.5 : random();
      const px = target[k]! + t * (target[to]! - target[k]!);
      const py = target[k + 1]! + t * (target[to + 1]! - target[k + 1]!);
      const d = Math.hypot(px - ring[at]!, py - ring[at + 1]!);
      if (d < best) {
        best = d;
        x = px;
        y = py;
      }
    }
    if (best > reach) continue;
    const hair = random() < 0.3 ? 1e-9 * (random() - 0.5) : 0;
    ring[at] = x + hair;
    ring[at + 1] = y - hair;
  }
}
