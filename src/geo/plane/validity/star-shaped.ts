import { ORIENTATION_BOUND } from "../orientation.ts";
import { FLAT } from "./flat-rings.ts";

/**
 * Whether the ring surely goes round the mean of its vertices once and always forward, so that it cannot meet itself.
 * "No" says nothing, and a ring of next to no area gets it. One pass without exact arithmetic: what most walked plots are, at some 100 ns.
 */
export function isStarShaped(coords: Float64Array, from: number, to: number): boolean {
  const n = to - from;
  if (n < 3) return false;
  const ox = coords[2 * from]!;
  const oy = coords[2 * from + 1]!;
  let sumX = 0;
  let sumY = 0;
  for (let at = 2 * from; at < 2 * to; at += 2) {
    sumX += coords[at]! - ox;
    sumY += coords[at + 1]! - oy;
  }
  const cx = ox + sumX / n;
  const cy = oy + sumY / n;
  let px = coords[2 * to - 2]! - cx;
  let py = coords[2 * to - 1]! - cy;
  let left = 0;
  let right = 0;
  let rounds = 0;
  let twice = 0;
  let spread = 0;
  for (let at = 2 * from; at < 2 * to; at += 2) {
    const x = coords[at]! - cx;
    const y = coords[at + 1]! - cy;
    const a = px * y;
    const b = x * py;
    const bound = ORIENTATION_BOUND * (Math.abs(a) + Math.abs(b));
    if (a - b > bound) left++;
    else if (b - a > bound) right++;
    twice += a - b;
    spread += x * x + y * y;
    if (py < 0 && y >= 0) rounds++;
    px = x;
    py = y;
  }
  return rounds === 1 && (left === n || right === n) && Math.abs(twice) > 2 * FLAT * spread;
}
