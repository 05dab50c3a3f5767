import { incompleteBeta } from "./incomplete-beta.ts";
import { logBeta } from "./log-beta.ts";
import { normalQuantile } from "./normal.ts";

/** P(T > t) for t >= 0. */
const upperTail = (t: number, df: number): number => {
  const square = t * t;
  if (square === Number.POSITIVE_INFINITY) return 0;
  const whole = df + square;
  return incompleteBeta(df / 2, 0.5, df / whole, square / whole) / 2;
};

const density = (t: number, df: number): number =>
  Math.exp(-((df + 1) / 2) * Math.log1p((t * t) / df) - logBeta(df / 2, 0.5) - Math.log(df) / 2);

/** Student's distribution function, df > 0; relative error below 1e-12 in the lower tail. */
export const studentTCdf = (t: number, df: number): number =>
  t <= 0 ? upperTail(-t, df) : 1 - upperTail(t, df);

/**
 * Student's quantile, p in (0, 1), df >= 1; relative error below 1e-12. Newton's steps on ln P(T > t) as a function of
 * ln t, which is concave and straight in the tail: from the normal quantile, too small for any df, the first step passes the
 * root and the others come back to it.
 */
export const studentTQuantile = (p: number, df: number): number => {
  if (!(p >= 0 && p <= 1 && df > 0)) return Number.NaN;
  if (p === 0.5) return 0;
  const tail = Math.min(p, 1 - p);
  if (tail === 0) return p === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  let t = -normalQuantile(tail);
  for (let i = 0; i < 100; i++) {
    const beyond = upperTail(t, df);
    const step = (Math.log(beyond / tail) * beyond) / (t * density(t, df));
    t *= Math.exp(step);
    if (Math.abs(step) < 1e-15) break;
  }
  return p < 0.5 ? -t : t;
};
