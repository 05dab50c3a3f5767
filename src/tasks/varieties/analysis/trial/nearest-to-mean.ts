/**
 * The value nearest to the mean: the others less this one are exact where none is more than twice as large as it, which the
 * others less the mean itself, a rounded number, are not.
 */
export const nearestToMean = (values: readonly number[]): number => {
  const mean = values.reduce((sum, value) => sum + value / values.length, 0);
  return values.reduce(
    (best, value) => (Math.abs(value - mean) < Math.abs(best - mean) ? value : best),
    values[0] ?? 0,
  );
};
