/** One column of 0 and 1 for each of `count` groups. */
export const indicatorColumns = (
  groupOf: readonly number[],
  count: number,
): readonly Float64Array[] =>
  Array.from({ length: count }, (_, group) =>
    Float64Array.from(groupOf, (own) => (own === group ? 1 : 0)),
  );

/** The column of ones. */
export const onesColumn = (count: number): Float64Array => new Float64Array(count).fill(1);
