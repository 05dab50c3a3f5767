/** Index after the last value of an ascending array that is <= x. */
const past = (sorted: Float64Array, x: number): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const mid = (low + high) >>> 1;
    if ((sorted[mid] as number) <= x) low = mid + 1;
    else high = mid;
  }
  return low;
};

/**
 * Adjusted p after Benjamini and Hochberg 1995, as R's `p.adjust(p, "BH")`: the least n·p/rank of this and every larger p,
 * at most 1. NaN stays NaN and is not one of the n.
 */
export const benjaminiHochberg = (p: Float64Array): Float64Array => {
  const sorted = p.filter((value) => !Number.isNaN(value)).sort();
  const n = sorted.length;
  const adjusted = new Float64Array(n);
  let least = 1;
  for (let i = n - 1; i >= 0; i--) {
    least = Math.min(least, (n / (i + 1)) * (sorted[i] as number));
    adjusted[i] = least;
  }
  return p.map((value) =>
    Number.isNaN(value) ? value : (adjusted[past(sorted, value) - 1] as number),
  );
};
