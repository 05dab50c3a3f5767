import { LEVELS } from "./classes.ts";

/** More than this takes seconds, and names at most what a p of 2 in 100,000 bears out. */
const MOST_PERMUTATIONS = 99_999;

/** Times finer than the p that a class needs, lest one shuffle more or less decide it. */
const FINER = 3;

/**
 * Permutations for the units that z calls hot or cold: the least p they can give, 2 / (1 + permutations), must be well below
 * what Benjamini-Hochberg asks at each level where as many units bear it out as z names, so that a class is borne out by
 * shuffles and not by their small number. A level that even the most permutations cannot reach asks for none: its
 * classes are lowered. `q` of z; NaN for units without. Never fewer than `asked`.
 */
export function candidatePermutations(q: Float64Array, asked: number): number {
  if (asked < 1) return asked;
  const tests = q.reduce((some, one) => some + Number(!Number.isNaN(one)), 0);
  return LEVELS.reduce<number>((most, level) => {
    const named = q.reduce((some, one) => some + Number(one <= level), 0);
    const least = (2 * tests) / (level * named) - 1;
    if (least > MOST_PERMUTATIONS) return most;
    return Math.max(most, Math.min(MOST_PERMUTATIONS, Math.ceil(FINER * least)));
  }, asked);
}
