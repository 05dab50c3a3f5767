/**
 * Values as whole numbers from 0, fine enough that sums of `terms` of them stay below 2^53: such sums are exact in any order.
 * Each is rounded by half at most, so sums of k values that are equal make whole sums at most k apart.
 */
export function wholeValues(values: Float64Array, terms: number): Float64Array {
  const least = values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
  if (!(most > least)) return new Float64Array(values.length);
  const top = Math.floor(2 ** 52 / terms);
  return values.map((value) => Math.round(((value - least) / (most - least)) * top));
}
