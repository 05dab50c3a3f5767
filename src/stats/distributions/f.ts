import { incompleteBeta } from "./incomplete-beta.ts";

/**
 * P(F > f) of Snedecor's F with `df1` and `df2` degrees of freedom, both > 0: I_x(df2/2, df1/2) at x = df2/(df2 + df1·f)
 * (Abramowitz and Stegun 26.6.2). Relative error about 1e-12, also far in the tail; 1 for f <= 0, NaN for NaN.
 */
export const fUpperTail = (f: number, df1: number, df2: number): number => {
  if (Number.isNaN(f)) return Number.NaN;
  if (f <= 0) return 1;
  if (f === Number.POSITIVE_INFINITY) return 0;
  const whole = df2 + df1 * f;
  return incompleteBeta(df2 / 2, df1 / 2, df2 / whole, (df1 * f) / whole);
};
