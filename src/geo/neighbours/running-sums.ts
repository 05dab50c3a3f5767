/** high[k] + low[k] is the sum of the first k values. */
export interface RunningSums {
  readonly high: Float64Array;
  readonly low: Float64Array;
}

/**
 * Running sums in two doubles each (Knuth's two-sum), good to about 2^-100 of the whole, so that the difference of two of
 * them is as good as a sum of its own.
 */
export function runningSums(values: Float64Array): RunningSums {
  const count = values.length;
  const high = new Float64Array(count + 1);
  const low = new Float64Array(count + 1);
  let sum = 0;
  let rest = 0;
  for (let k = 0; k < count; k++) {
    const value = values[k]!;
    const next = sum + value;
    const back = next - sum;
    rest += sum - (next - back) + (value - back);
    sum = next + rest;
    rest += next - sum;
    high[k + 1] = sum;
    low[k + 1] = rest;
  }
  return { high, low };
}

/** Sum of the values `first` to `last`, the last left out. */
export function sumBetween({ high, low }: RunningSums, first: number, last: number): number {
  const p = high[last]!;
  const q = high[first]!;
  const difference = p - q;
  const back = difference - p;
  const lost = p - (difference - back) - (q + back);
  return difference + (lost + (low[last]! - low[first]!));
}
