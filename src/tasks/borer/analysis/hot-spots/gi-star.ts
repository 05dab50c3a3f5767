import type { NeighbourSums } from "../../../../geo/neighbours/sum-neighbours.ts";
import type { NoHotSpots } from "./hot-spot-answer.ts";

/** Values less their mean, so that sums of neighbours lose no digits to it, and their spread. */
export interface Centred {
  readonly values: Float64Array;
  /** Σ(x - x̄)²/n, the square of the s of Getis and Ord. */
  readonly variance: number;
  /** False where all are equal but for rounding. */
  readonly varies: boolean;
}

/** Values this close, as a share of the largest, differ by rounding only. */
const SAME = 64 * Number.EPSILON;

/** Two passes: the mean of what the first mean left over corrects it. */
export function centre(values: Float64Array): Centred {
  const n = values.length;
  let least = Infinity;
  let most = -Infinity;
  let sum = 0;
  for (const value of values) {
    sum += value;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const rough = sum / n;
  let left = 0;
  for (const value of values) left += value - rough;
  const rest = left / n;
  const centred = values.map((value) => value - rough - rest);
  let squares = 0;
  for (const value of centred) squares += value * value;
  const varies = most - least > SAME * Math.max(Math.abs(most), Math.abs(least));
  return { values: centred, variance: squares / n, varies };
}

/** What values and neighbours alone do not tell of a lack of Gi*. */
export interface WhyNone {
  /** The rates behind the values differ, though the values may not. */
  readonly ratesDiffer: boolean;
  /** All units are at one place. */
  readonly onePlace: boolean;
}

/** Why Gi* of no unit exists; null where that of some does. */
export function noGiStar(
  { values, varies }: Centred,
  { count }: NeighbourSums,
  { ratesDiffer, onePlace }: WhyNone,
): NoHotSpots | null {
  const n = values.length;
  if (n < 2) return "too-few";
  if (!varies) return ratesDiffer ? "shrunk" : "no-variance";
  if (!count.every((near) => near === n)) return null;
  return onePlace ? "one-place" : "all-neighbours";
}

/**
 * Gi* (Getis and Ord 1992; Ord and Getis 1995, eq. 14) with weights 1 and the unit itself among its neighbours:
 * z = (Σ x - x̄ k) / (s √((n k - k²) / (n - 1))), of the sums of centred values. NaN for a unit that all others neighbour: its
 * sum cannot be other than it is.
 */
export function giStar(centred: Centred, { count, sum }: NeighbourSums): Float64Array {
  const n = centred.values.length;
  const s = Math.sqrt(centred.variance);
  return sum.map((near, unit) => {
    const k = count[unit]!;
    return k === n ? NaN : near / (s * Math.sqrt((k * (n - k)) / (n - 1)));
  });
}
