import { studentTQuantile } from "../../../../stats/distributions/student-t.ts";
import { studentizedRangeTails } from "../../../../stats/distributions/studentized-range.ts";
import { studentizedRangeQuantile } from "../../../../stats/distributions/studentized-range-quantile.ts";
import type { Combination } from "../../../../stats/least-squares.ts";
import { type ToldApart, tukeyLetters } from "../../../../stats/tukey-letters.ts";
import type { BlockDesign } from "./block-design.ts";
import type { BlockFit } from "./fit-blocks.ts";
import type { PairComparison, VarietyMean } from "./trial-answer.ts";

/** Of the intervals, whatever the alpha of the letters. */
const CONFIDENCE = 0.95;

const around = (middle: number, half: number): readonly [number, number] => [
  middle - half,
  middle + half,
];

const distanceSq = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, one, k) => sum + (one - (b[k] as number)) ** 2, 0);

/**
 * Every pair by Tukey and Kramer: the difference over its own standard error, times √2, as a studentised range. In the order
 * of the names, the difference being a less b. Stops for breath after each variety.
 */
export function* comparePairs(
  { varieties }: Pick<BlockDesign, "varieties">,
  { error, adjusted }: Pick<BlockFit, "error" | "adjusted">,
): Generator<void, readonly PairComparison[]> {
  const count = varieties.length;
  const range = studentizedRangeQuantile(CONFIDENCE, count, error.df);
  const tail = studentizedRangeTails(count, error.df);
  const pairs: PairComparison[] = [];
  for (const [i, one] of adjusted.entries()) {
    yield;
    for (let k = i + 1; k < count; k++) {
      const other = adjusted[k] as Combination;
      const difference = one.value - other.value;
      const se = Math.sqrt((distanceSq(one.along, other.along) * error.sumSq) / error.df);
      const q = (Math.abs(difference) / se) * Math.SQRT2;
      pairs.push({
        a: varieties[i] as string,
        b: varieties[k] as string,
        difference,
        ci95: around(difference, (range * se) / Math.SQRT2),
        pAdjusted: tail(q),
      });
    }
  }
  return pairs;
}

/** Letters from the pairs told apart at `alpha`, "a" for the highest mean; the same for pairs that are not. */
const lettersOf = (
  varieties: readonly string[],
  adjusted: readonly number[],
  pairs: readonly PairComparison[],
  alpha: number,
): readonly string[] => {
  const ranked = varieties
    .map((_, v) => v)
    .sort((i, k) => (adjusted[k] as number) - (adjusted[i] as number) || i - k);
  const place = new Map(ranked.map((v, k) => [varieties[v], k]));
  const placeOf = (name: string): number => place.get(name) as number;
  const apart = pairs
    .filter(({ pAdjusted }) => pAdjusted < alpha)
    .map(({ a, b }): ToldApart => [placeOf(a), placeOf(b)]);
  const letters = tukeyLetters(varieties.length, apart);
  return varieties.map((_, v) => letters[ranked.indexOf(v)] as string);
};

/** Means in the order of the names: plain, adjusted with its t interval, and the letters of the comparisons. */
export const varietyMeans = (
  { varieties, observations }: Pick<BlockDesign, "varieties" | "observations">,
  { centre, error, adjusted }: Pick<BlockFit, "centre" | "error" | "adjusted">,
  pairs: readonly PairComparison[],
  alpha: number,
): readonly VarietyMean[] => {
  const t = studentTQuantile((1 + CONFIDENCE) / 2, error.df);
  const letters = lettersOf(
    varieties,
    adjusted.map(({ value }) => value),
    pairs,
    alpha,
  );
  return varieties.map((variety, v) => {
    const own = observations.filter((one) => one.variety === v);
    const { value, variance } = adjusted[v] as Combination;
    const adjustedMean = centre + value;
    const se = Math.sqrt((variance * error.sumSq) / error.df);
    return {
      variety,
      n: own.length,
      rawMean: centre + own.reduce((sum, one) => sum + (one.value - centre), 0) / own.length,
      adjustedMean,
      se,
      ci95: around(adjustedMean, t * se),
      letters: letters[v] as string,
    };
  });
};
