import { studentTQuantile } from "../../../../stats/distributions/student-t.ts";
import { studentizedRangeTails } from "../../../../stats/distributions/studentized-range.ts";
import { studentizedRangeQuantile } from "../../../../stats/distributions/studentized-range-quantile.ts";
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

/**
 * Every pair by Tukey and Kramer: the difference over its own standard error, times √2, as a studentised range. In the order
 * of the names, the difference being a less b.
 */
export const comparePairs = (
  { varieties }: Pick<BlockDesign, "varieties">,
  { error, ofVarieties }: Pick<BlockFit, "error" | "ofVarieties">,
): readonly PairComparison[] => {
  const count = varieties.length;
  const range = studentizedRangeQuantile(CONFIDENCE, count, error.df);
  const tail = studentizedRangeTails(count, error.df);
  return varieties.flatMap((a, i) =>
    varieties.slice(i + 1).map((b, k) => {
      const weights = varieties.map((_, v) => Number(v === i) - Number(v === i + 1 + k));
      const { value: difference, variance } = ofVarieties(weights);
      const se = Math.sqrt((variance * error.sumSq) / error.df);
      const q = (Math.abs(difference) / se) * Math.SQRT2;
      return {
        a,
        b,
        difference,
        ci95: around(difference, (range * se) / Math.SQRT2),
        pAdjusted: tail(q),
      };
    }),
  );
};

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
  const placeOf = (name: string): number => ranked.indexOf(varieties.indexOf(name));
  const apart = pairs
    .filter(({ pAdjusted }) => pAdjusted < alpha)
    .map(({ a, b }): ToldApart => [placeOf(a), placeOf(b)]);
  const letters = tukeyLetters(varieties.length, apart);
  return varieties.map((_, v) => letters[ranked.indexOf(v)] as string);
};

/** Means in the order of the names: plain, adjusted with its t interval, and the letters of the comparisons. */
export const varietyMeans = (
  { varieties, observations }: Pick<BlockDesign, "varieties" | "observations">,
  { centre, error, ofVarieties }: Pick<BlockFit, "centre" | "error" | "ofVarieties">,
  pairs: readonly PairComparison[],
  alpha: number,
): readonly VarietyMean[] => {
  const t = studentTQuantile((1 + CONFIDENCE) / 2, error.df);
  const adjusted = varieties.map((_, v) =>
    ofVarieties(varieties.map((_other, other) => Number(other === v))),
  );
  const letters = lettersOf(
    varieties,
    adjusted.map(({ value }) => value),
    pairs,
    alpha,
  );
  return varieties.map((variety, v) => {
    const own = observations.filter((one) => one.variety === v);
    const { value, variance } = adjusted[v] as { value: number; variance: number };
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
