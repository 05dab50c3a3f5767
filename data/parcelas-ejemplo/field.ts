import type { Pair } from "../plane-17s.ts";
import { isSimple, middleOf, type Ring, ringArea } from "./polygon.ts";
import type { Random } from "./random.ts";

/** A convex field of about `area` square metres around a point: corners on an ellipse, turned by `angle` radians. */
export const convexField = (random: Random, [cx, cy]: Pair, area: number, angle: number): Ring => {
  const corners = random.pick([4, 4, 5, 5, 5, 6, 6, 7, 8]);
  const ratio = random.between(1, 2.1);
  const start = random.next();
  const ring = Array.from({ length: corners }, (_, i): Pair => {
    const t = ((i + start + random.between(-0.34, 0.34)) / corners) * 2 * Math.PI;
    const u = Math.cos(t) * Math.sqrt(ratio);
    const v = Math.sin(t) / Math.sqrt(ratio);
    return [u * Math.cos(angle) - v * Math.sin(angle), u * Math.sin(angle) + v * Math.cos(angle)];
  });
  const scale = Math.sqrt(area / Math.abs(ringArea(ring)));
  return ring.map(([x, y]): Pair => [cx + x * scale, cy + y * scale]);
};

/** The part of a convex ring where ax + by <= c. */
const cut = (ring: Ring, a: number, b: number, c: number): Ring => {
  const kept: Pair[] = [];
  for (let i = 0; i < ring.length; i++) {
    const [px, py] = ring[i]!;
    const [qx, qy] = ring[(i + 1) % ring.length]!;
    const p = a * px + b * py - c;
    const q = a * qx + b * qy - c;
    if (p <= 0) kept.push([px, py]);
    if (p < 0 !== q < 0 && p !== q)
      kept.push([px + ((qx - px) * p) / (p - q), py + ((qy - py) * p) / (p - q)]);
  }
  return kept;
};

export interface Seed {
  readonly at: Pair;
  /** Metres; a larger seed pushes the shared boundary away from itself. */
  readonly radius: number;
}

/** A field cut where its neighbours' land begins (the cell of a power diagram), or null when nothing is left. */
export const cutByNeighbours = (
  field: Ring,
  seed: Seed,
  neighbours: readonly Seed[],
): Ring | null => {
  const [x, y] = seed.at;
  let ring = field;
  for (const other of neighbours) {
    const [u, v] = other.at;
    const c = (u * u + v * v - other.radius ** 2 - (x * x + y * y - seed.radius ** 2)) / 2;
    ring = cut(ring, u - x, v - y, c);
    if (ring.length < 3) return null;
  }
  return ring;
};

/** Long sides get corners of their own, bent inwards or outwards by what a hedge or a stream does. */
const bend = (random: Random, ring: Ring): Ring => {
  const bent: Pair[] = [];
  for (let i = 0; i < ring.length; i++) {
    const [ax, ay] = ring[i]!;
    const [bx, by] = ring[(i + 1) % ring.length]!;
    const length = Math.hypot(bx - ax, by - ay);
    if (length > 4) bent.push([ax, ay]);
    const extra = Math.min(3, Math.floor(length / random.between(40, 85)));
    for (let k = 1; k <= extra; k++) {
      const t = (k + random.between(-0.2, 0.2)) / (extra + 1);
      const aside = random.normal(0.015, 0.05) * length;
      const [dx, dy] = [(bx - ax) / length, (by - ay) / length];
      bent.push([ax + (bx - ax) * t - dy * aside, ay + (by - ay) * t + dx * aside]);
    }
  }
  return bent;
};

/**
 * The ring as somebody walks it with a hand-held GPS: a step inside the neighbour's line, each corner
 * off by 1.3 m (one deviation). Null when it is no sensible plot of 5 to 20 corners.
 */
export const walked = (random: Random, ring: Ring): Ring | null => {
  const bent = bend(random, ring);
  const [cx, cy] = middleOf(bent);
  const path = bent.map(([x, y]): Pair => {
    const d = Math.hypot(x - cx, y - cy) || 1;
    const step = 1 - random.between(2, 4) / d;
    return [
      round(cx + (x - cx) * step + random.normal(0, 1.3)),
      round(cy + (y - cy) * step + random.normal(0, 1.3)),
    ];
  });
  const sensible = path.length >= 5 && path.length <= 20 && ringArea(path) > 1500 && isSimple(path);
  return sensible ? path : null;
};

/** Centimetres: what the register holds. */
const round = (value: number): number => Math.round(value * 100) / 100;
