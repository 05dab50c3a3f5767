import { logBeta } from "./log-beta.ts";

/**
 * I_x(a, b)·B(a, b) / (x^a (1-x)^b), by the continued fraction (9) of Didonato and Morris 1992 (ACM TOMS 18, 360), its
 * convergents by the forward recurrence. `lead` is a - (a + b)x, which cancels near the mean and is therefore not taken from x.
 */
const fraction = (a: number, b: number, x: number, rest: number): number => {
  const lead = a > b ? (a + b) * rest - b : a - (a + b) * x;
  let above: readonly [number, number] = [0, 1];
  let below: readonly [number, number] = [1, ((1 + lead) * a) / (a + 1)];
  let value = above[1] / below[1];
  for (let n = 1; n <= 100_000; n++) {
    const s = a + 2 * n - 1;
    const w = n * (b - n) * x;
    const alpha = ((a + n - 1) * (a + b + n - 1) * w * x) / (s * s);
    const beta = n + w / s + ((a + n) / (s + 2)) * (1 + lead + n * (1 + rest));
    const nextAbove = alpha * above[0] + beta * above[1];
    const nextBelow = alpha * below[0] + beta * below[1];
    const before = value;
    value = nextAbove / nextBelow;
    if (Math.abs(value - before) <= 1e-16 * value) break;
    above = [above[1] / nextBelow, value];
    below = [below[1] / nextBelow, 1];
  }
  return value;
};

const logOf = (x: number, rest: number): number => (x < 0.5 ? Math.log(x) : Math.log1p(-rest));

/**
 * Regularised incomplete beta function I_x(a, b), a, b > 0. `rest` is 1 - x, given apart because near 1 it cannot be had
 * from x. Relative error about 1e-13 in the lower tail.
 */
export const incompleteBeta = (a: number, b: number, x: number, rest: number): number => {
  if (x <= 0) return 0;
  if (rest <= 0) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(b, a, rest, x);
  const front = Math.exp(a * logOf(x, rest) + b * logOf(rest, x) - logBeta(a, b));
  return front * fraction(a, b, x, rest);
};
