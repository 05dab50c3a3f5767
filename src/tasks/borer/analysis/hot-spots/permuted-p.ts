import type { NeighbourSums } from "../../../../geo/neighbours/sum-neighbours.ts";
import { seededRandom } from "../../../../stats/seeded-random.ts";
import { classesOf, countExtremes, newTally } from "./permutation-tally.ts";
import { wholeValues } from "./whole-values.ts";

/** Work between two pauses, in drawn places. */
const BATCH = 500_000;

/**
 * Two-sided pseudo p of Gi* by conditional permutation (Anselin 1995): unit i keeps its value, its k neighbours' values are
 * drawn without replacement from all others; p = 2 (1 + the fewer of those as high, or as low, as it is) / (1 +
 * permutations), at most 1. NaN for a unit without neighbours.
 *
 * One shuffle of all units serves every unit: with i left out, the first k of it are k of the others, each set as likely
 * as any other. So each unit's own p is exact; only the chance errors of two units' p are shared. The seed alone
 * decides: sums are of whole numbers, and no order of adding changes them. `values` of all units with a place, `sumOf`
 * the neighbours' sums of what it is given, itself included.
 */
export async function permutedP(
  values: Float64Array,
  count: Int32Array,
  sumOf: (whole: Float64Array) => NeighbourSums,
  permutations: number,
  seed: number,
  pause: (share: number) => Promise<void>,
): Promise<Float64Array> {
  const n = values.length;
  const most = count.reduce((a, b) => Math.max(a, b), 1) - 1;
  if (permutations < 1 || most < 1) return new Float64Array(n).fill(NaN);
  const whole = wholeValues(values, most + 1);
  const near = sumOf(whole).sum;
  const observed = near.map((sum, unit) => sum - whole[unit]!);
  const tally = newTally(classesOf(count, observed), n);
  const random = seededRandom(seed);
  const units = Int32Array.from({ length: n }, (_, unit) => unit);
  const running = new Float64Array(most + 2);
  const drawn = Math.min(n, most + 1);
  const batch = Math.max(1, Math.floor(BATCH / drawn));
  for (let round = 0; round < permutations; round++) {
    if (round % batch === 0) await pause(round / permutations);
    for (let at = 0; at < drawn; at++) {
      const other = at + Math.floor(random() * (n - at));
      const unit = units[other]!;
      units[other] = units[at]!;
      units[at] = unit;
      running[at + 1] = running[at]! + whole[unit]!;
    }
    countExtremes(tally, units, running, drawn, whole);
  }
  return pseudoP(tally, permutations, n);
}

function pseudoP(
  { classes, asHigh, asLow, moreHigh, moreLow }: ReturnType<typeof newTally>,
  permutations: number,
  n: number,
): Float64Array {
  const p = new Float64Array(n).fill(NaN);
  for (const { from, to } of classes.groups) {
    let low = 0;
    for (let at = from; at < to; at++) {
      low += asLow[at]!;
      const unit = classes.units[at]!;
      p[unit] = low + moreLow[unit]!;
    }
    let high = 0;
    for (let at = to - 1; at >= from; at--) {
      high += asHigh[at]!;
      const unit = classes.units[at]!;
      const fewer = Math.min(p[unit]!, high + moreHigh[unit]!);
      p[unit] = Math.min(1, (2 * (fewer + 1)) / (permutations + 1));
    }
  }
  return p;
}
