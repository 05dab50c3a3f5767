/** Up to here 9,999 permutations take less than a second or two. */
const MANY = 5_000;

/**
 * Permutations where nobody chose: 9,999 resolve the p that Benjamini-Hochberg asks of some thousand units (a p of 1/1,000,
 * the least 999 can give, calls no unit of 180 hot unless many are); beyond that many units they take time.
 */
export const usualPermutations = (units: number): number => (units <= MANY ? 9_999 : 999);
