import { normalCdf, normalQuantile } from "./distributions/normal.ts";

export interface ShapiroWilk {
  readonly w: number;
  /** Probability of a W this small or smaller under normality. */
  readonly p: number;
}

/** c[0] + c[1]·x + c[2]·x² + … */
const polynomial = (c: readonly number[], x: number): number =>
  c.reduceRight((sum, next) => sum * x + next, 0);

/** Corrections of the two largest weights, and mean and spread of the transformed W (Royston 1992 and 1995). */
const LARGEST = [0, 0.221157, -0.147981, -2.07119, 4.434685, -2.706056];
const SECOND = [0, 0.042981, -0.293762, -1.752461, 5.682633, -3.582633];
const FEW_MEAN = [0.544, -0.39978, 0.025054, -6.714e-4];
const FEW_SPREAD = [1.3822, -0.77857, 0.062767, -0.0020322];
const MANY_MEAN = [-1.5861, -0.31082, -0.083751, 0.0038915];
const MANY_SPREAD = [-0.4803, -0.082676, 0.0030302];
const FEW_END = [-2.273, 0.459];

/** Weights of the upper half of the ordered sample, largest first; the lower half has them with the other sign. */
const weightsOf = (n: number): readonly number[] => {
  const half = Math.floor(n / 2);
  if (n === 3) return [Math.SQRT1_2];
  const scores = Array.from(
    { length: half },
    (_, i) => -normalQuantile((i + 1 - 0.375) / (n + 0.25)),
  );
  const sumSq = 2 * scores.reduce((sum, m) => sum + m * m, 0);
  const root = 1 / Math.sqrt(n);
  const score = (i: number): number => scores[i] as number;
  const first = polynomial(LARGEST, root) + score(0) / Math.sqrt(sumSq);
  if (n <= 5) {
    const scale = Math.sqrt((sumSq - 2 * score(0) ** 2) / (1 - 2 * first * first));
    return scores.map((m, i) => (i === 0 ? first : m / scale));
  }
  const second = polynomial(SECOND, root) + score(1) / Math.sqrt(sumSq);
  const scale = Math.sqrt(
    (sumSq - 2 * score(0) ** 2 - 2 * score(1) ** 2) / (1 - 2 * first * first - 2 * second * second),
  );
  return scores.map((m, i) => [first, second][i] ?? m / scale);
};

const pOf = (w: number, n: number): number => {
  if (n === 3) {
    // Exact (Shapiro and Wilk 1965, section 2.3).
    const p = (6 / Math.PI) * (Math.asin(Math.sqrt(w)) - Math.asin(Math.sqrt(0.75)));
    return Math.min(1, Math.max(0, p));
  }
  const rest = Math.log1p(-w);
  const logN = Math.log(n);
  if (n <= 11) {
    const end = polynomial(FEW_END, n);
    if (rest >= end) return 1e-99;
    const z = -Math.log(end - rest);
    return normalCdf((polynomial(FEW_MEAN, n) - z) / Math.exp(polynomial(FEW_SPREAD, n)));
  }
  return normalCdf((polynomial(MANY_MEAN, logN) - rest) / Math.exp(polynomial(MANY_SPREAD, logN)));
};

/**
 * Shapiro and Wilk's test of normality with Royston's approximation (1995, Applied Statistics 44, AS R94). null for fewer
 * than 3 or more than 5000 values, or when all are equal. W and p agree with R's `shapiro.test` to 1e-6 or better.
 */
export const shapiroWilk = (values: readonly number[]): ShapiroWilk | null => {
  const n = values.length;
  if (n < 3 || n > 5000) return null;
  const x = [...values].sort((a, b) => a - b);
  const range = (x.at(-1) as number) - (x[0] as number);
  if (!(range > 0)) return null;
  const mean = x.reduce((sum, v) => sum + v, 0) / n;
  const sumSq = x.reduce((sum, v) => sum + ((v - mean) / range) ** 2, 0);
  const along = weightsOf(n).reduce(
    (sum, a, i) => sum + (a * ((x[n - 1 - i] as number) - (x[i] as number))) / range,
    0,
  );
  const w = Math.min(1, (along * along) / sumSq);
  return { w, p: pOf(w, n) };
};
