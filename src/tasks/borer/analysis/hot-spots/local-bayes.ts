import type { Strips } from "../../../../geo/neighbours/strips.ts";
import { sumNeighbours } from "../../../../geo/neighbours/sum-neighbours.ts";

/**
 * Marshall's (1991) empirical Bayes ratio of each unit within its own neighbourhood, itself included, from sums alone, so
 * that a wide band costs no memory. Same values as `marshallLocal` of lists. Every exposure is above 0. NaN where
 * nothing was found in the neighbourhood, and for one unit alone.
 */
export function localBayes(
  strips: Strips,
  events: Float64Array,
  exposure: Float64Array,
): Float64Array {
  const n = exposure.length;
  if (n < 2) return new Float64Array(n).fill(NaN);
  let allEvents = 0;
  let allExposure = 0;
  for (let unit = 0; unit < n; unit++) {
    allEvents += events[unit]!;
    allExposure += exposure[unit]!;
  }
  // Squares are taken about the whole's ratio and moved to the neighbourhood's, lest digits be lost.
  const whole = allEvents / allExposure;
  const squares = exposure.map((own, unit) => own * (events[unit]! / own - whole) ** 2);
  const near = sumNeighbours(strips, exposure);
  const nearEvents = sumNeighbours(strips, events).sum;
  const nearSquares = sumNeighbours(strips, squares).sum;
  return exposure.map((own, unit) => {
    const looked = near.sum[unit]!;
    const mean = nearEvents[unit]! / looked;
    if (!(mean > 0)) return NaN;
    const spread = nearSquares[unit]! / looked - (mean - whole) ** 2;
    const between = Math.max(0, spread - (mean * near.count[unit]!) / looked);
    return mean + ((events[unit]! / own - mean) * between) / (between + mean / own);
  });
}
