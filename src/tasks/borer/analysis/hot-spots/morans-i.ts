import type { NeighbourSums } from "../../../../geo/neighbours/sum-neighbours.ts";
import { normalCdf, twoSidedP } from "../../../../stats/distributions/normal.ts";
import type { Centred } from "./gi-star.ts";
import type { Moran } from "./hot-spot-answer.ts";
import type { LinkWeights } from "./link-weights.ts";

/**
 * Moran's I, units without a neighbour left out of everything, variance under randomisation (Cliff and Ord 1981, ch. 2). null where it does not exist: fewer than four such units, all alike, or every one
 * neighbouring every other, for then I is the same whatever is where. `sums` hold each unit itself, as Gi* wants them.
 */
export function moransI(
  { values, varies }: Centred,
  sums: NeighbourSums,
  weights: LinkWeights,
): Moran | null {
  let n = 0;
  let total = 0;
  let links = 0;
  for (let unit = 0; unit < values.length; unit++) {
    const others = sums.count[unit]! - 1;
    if (others < 1) continue;
    n++;
    total += values[unit]!;
    links += others;
  }
  if (!varies || n < 4 || links === n * (n - 1)) return null;
  const mean = total / n;
  let across = 0;
  let second = 0;
  let fourth = 0;
  let largest = 0;
  for (let unit = 0; unit < values.length; unit++) {
    const others = sums.count[unit]! - 1;
    if (others < 1) continue;
    const own = values[unit]! - mean;
    across += weights.of(others) * own * (sums.sum[unit]! - values[unit]! - others * mean);
    second += own * own;
    fourth += own ** 4;
    largest = Math.max(largest, Math.abs(values[unit]!));
  }
  // Units with neighbours may be alike although not all are.
  if (second <= n * (1e-13 * largest) ** 2) return null;
  const i = ((n / weights.s0) * across) / second;
  const expected = -1 / (n - 1);
  const variance = randomised(n, weights, (n * fourth) / second ** 2) - expected ** 2;
  if (!(variance > 0)) return null;
  const z = (i - expected) / Math.sqrt(variance);
  return {
    weights: weights.kind,
    n,
    islands: values.length - n,
    i,
    expected,
    variance,
    z,
    pGreater: normalCdf(-z),
    pTwoSided: twoSidedP(z),
  };
}

/** E(I²) under randomisation; `kurtosis` is n Σz⁴ / (Σz²)². */
function randomised(n: number, { s0, s1, s2 }: LinkWeights, kurtosis: number): number {
  const first = n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0);
  const pull = kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0);
  return (first - pull) / ((n - 1) * (n - 2) * (n - 3) * s0 * s0);
}
