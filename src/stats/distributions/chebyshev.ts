/** A function on one stretch by its Chebyshev series. */
export type Series = Float64Array;

/** Series of `f` through the `count` Chebyshev points of [from, to]: c₀/2 + Σ cₖ Tₖ. */
export const chebyshevSeries = (
  f: (x: number) => number,
  from: number,
  to: number,
  count: number,
): Series => {
  const half = (to - from) / 2;
  const angle = (k: number): number => (Math.PI * (k + 0.5)) / count;
  const values = Float64Array.from({ length: count }, (_, k) =>
    f(from + half * (1 + Math.cos(angle(k)))),
  );
  return Float64Array.from(
    { length: count },
    (_, j) =>
      (2 / count) * values.reduce((sum, value, k) => sum + value * Math.cos(j * angle(k)), 0),
  );
};

/** Value of a series at t in [-1, 1], by Clenshaw's recurrence. */
export const chebyshevValue = (series: Series, t: number): number => {
  let next = 0;
  let afterNext = 0;
  for (let j = series.length - 1; j > 0; j--)
    [next, afterNext] = [2 * t * next - afterNext + (series[j] as number), next];
  return t * next - afterNext + (series[0] as number) / 2;
};
