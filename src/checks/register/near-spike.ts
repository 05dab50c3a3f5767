import { type Finding, finding } from "../../domain/issue/finding.ts";

/** Sharper than this a corner goes out and comes back; boundaries of plots do not. Cosine of 2°. */
const SHARP = Math.cos((2 * Math.PI) / 180);
/** Shorter tips are how a hand trembles, m. */
const SHORTEST = 8;

export interface Spike {
  /** Vertex of the ring's run. */
  readonly vertex: number;
  readonly lengthM: number;
  /** What the plot's ring loses without the tip, m². */
  readonly areaM2: number;
}

/** The longest tip of less than 2° of the open ring of vertices `from` … `to - 1`, in metres; null where there is none. */
export function nearSpike(coords: Float64Array, from: number, to: number): Spike | null {
  let found: Spike | null = null;
  const n = to - from;
  for (let k = 0; k < n && n > 3; k++) {
    const before = 2 * (from + ((k + n - 1) % n));
    const at = 2 * (from + k);
    const after = 2 * (from + ((k + 1) % n));
    const ax = coords[before]! - coords[at]!;
    const ay = coords[before + 1]! - coords[at + 1]!;
    const bx = coords[after]! - coords[at]!;
    const by = coords[after + 1]! - coords[at + 1]!;
    const along = ax * bx + ay * by;
    // Most corners open wide: no length is needed to see it.
    if (!(along > 0)) continue;
    const a = Math.sqrt(ax * ax + ay * ay);
    const b = Math.sqrt(bx * bx + by * by);
    const lengthM = Math.min(a, b);
    if (lengthM < SHORTEST || along < SHARP * a * b) continue;
    if (found && found.lengthM >= lengthM) continue;
    found = { vertex: from + k, lengthM, areaM2: Math.abs(ax * by - ay * bx) / 2 };
  }
  return found;
}

export const spikeFound = (x: number, y: number, lengthM: number): Finding =>
  finding("warning", "shape-spike", { x, y, lengthM });
