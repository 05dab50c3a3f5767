/** A figure of more than so many times the median of its column looks misread. */
export const FAR_FROM_MEDIAN = 10;
/** And it must be more than so many times the largest of those that do not. */
const FAR_FROM_REST = 3;
/** With fewer figures above 0 nothing is said. */
const FEWEST = 5;

export interface FarValues {
  /** Of the figures above 0. */
  readonly median: number;
  /** Places of the figures that stand alone far above, in their order. */
  readonly at: readonly number[];
}

/**
 * Figures of one quantity that stand far above all others, such as 1,234.5 among some near 20: a misread mark or a slip of
 * the keys, most likely. NaN is no figure. null where none does.
 */
export function farValues(values: readonly number[]): FarValues | null {
  const above = values.filter((value) => value > 0).sort((a, b) => a - b);
  if (above.length < FEWEST) return null;
  const half = above.length / 2;
  const median = ((above[Math.ceil(half) - 1] as number) + (above[Math.floor(half)] as number)) / 2;
  const limit = FAR_FROM_MEDIAN * median;
  const rest = above.findLast((value) => value <= limit) as number;
  const at = values.flatMap((value, i) =>
    value > limit && value > FAR_FROM_REST * rest ? [i] : [],
  );
  return at.length === 0 ? null : { median, at };
}
