import { logGamma } from "./distributions/log-beta.ts";

/** Aggregation k of counts: variance = mean + mean² / k. */
export interface AggregationEstimate {
  /** null: no more aggregated than chance (k infinite), or not to be estimated. */
  readonly k: number | null;
  readonly reason: "estimated" | "not-aggregated" | "too-few";
  /** Units with exposure. */
  readonly units: number;
}

/** Fewer units than this say nothing of their variance. */
const LEAST_UNITS = 5;

interface Counts {
  readonly y: readonly number[];
  readonly n: readonly number[];
  readonly totalY: number;
  readonly totalN: number;
}

const counted = (events: ArrayLike<number>, exposure: ArrayLike<number>): Counts => {
  const y: number[] = [];
  const n: number[] = [];
  for (let i = 0; i < exposure.length; i++) {
    if (!((exposure[i] as number) > 0)) continue;
    y.push(events[i] as number);
    n.push(exposure[i] as number);
  }
  const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
  return { y, n, totalY: sum(y), totalN: sum(n) };
};

const answered = (k: number | null, units: number): AggregationEstimate => ({
  k,
  reason: k === null ? "not-aggregated" : "estimated",
  units,
});

const tooFew = ({ y, totalY }: Counts): boolean => y.length < LEAST_UNITS || totalY === 0;

/**
 * k by moments, for counts of mean m·n (m the pooled ratio, n a unit's exposure): the k at which the expected sum of squared
 * residuals (y - m n)², with m estimated from the same counts, is the one seen.
 */
export const aggregationByMoments = (
  events: ArrayLike<number>,
  exposure: ArrayLike<number>,
): AggregationEstimate => {
  const counts = counted(events, exposure);
  const { y, n, totalY, totalN } = counts;
  if (tooFew(counts)) return { k: null, reason: "too-few", units: y.length };
  const m = totalY / totalN;
  const squares = n.reduce((sum, x) => sum + x * x, 0);
  let seen = 0;
  let chance = 0;
  let excess = 0;
  for (let i = 0; i < y.length; i++) {
    const x = n[i] as number;
    seen += ((y[i] as number) - m * x) ** 2;
    // Var(y - x·m̂) = V(1 - 2x/N) + x²ΣV/N², V = m x + m² x²/k, m̂ = Σy/N.
    const own = 1 - (2 * x) / totalN + squares / (totalN * totalN);
    chance += m * x * own;
    excess += m * m * x * x * own;
  }
  return answered(seen > chance ? excess / (seen - chance) : null, y.length);
};

/** The m that is likeliest at a given dispersion (1/k): Newton's steps on Σ(y - m n)/(1 + m n/k) = 0, from the pooled ratio. */
const likeliestMean = ({ y, n, totalY, totalN }: Counts, dispersion: number): number => {
  let m = totalY / totalN;
  for (let step = 0; step < 50; step++) {
    let score = 0;
    let slope = 0;
    for (let i = 0; i < y.length; i++) {
      const x = n[i] as number;
      const w = 1 / (1 + dispersion * m * x);
      score += ((y[i] as number) - m * x) * w;
      slope += x * w * w * (1 + dispersion * (y[i] as number));
    }
    const next = Math.max(m / 10, m + score / slope);
    if (Math.abs(next - m) <= 1e-12 * m) return next;
    m = next;
  }
  return m;
};

/** Log likelihood of a dispersion with the mean likeliest for it, without terms that depend on neither. */
const profile = (counts: Counts, dispersion: number): number => {
  const m = likeliestMean(counts, dispersion);
  const k = 1 / dispersion;
  const atK = logGamma(k);
  let sum = 0;
  for (let i = 0; i < counts.y.length; i++) {
    const y = counts.y[i] as number;
    const mean = m * (counts.n[i] as number);
    sum += logGamma(y + k) - atK + y * Math.log((mean * dispersion) / (1 + mean * dispersion));
    sum -= k * Math.log1p(mean * dispersion);
  }
  return sum;
};

/** Place of the highest value of a function with one peak, by golden sections. */
const peak = (f: (x: number) => number, from: number, to: number): number => {
  const cut = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [from, to];
  let [a, b] = [high - cut * (high - low), low + cut * (high - low)];
  let [fa, fb] = [f(a), f(b)];
  while (high - low > 1e-6) {
    if (fa > fb) {
      [high, b, fb] = [b, a, fa];
      a = high - cut * (high - low);
      fa = f(a);
    } else {
      [low, a, fa] = [a, b, fb];
      b = low + cut * (high - low);
      fb = f(b);
    }
  }
  return (low + high) / 2;
};

/**
 * k by maximum likelihood of the negative binomial with mean m·n and variance m n + (m n)²/k, m and k together. Not aggregated
 * where the likelihood falls from 1/k = 0 on: Σ((y - m n)² - y) <= 0.
 */
export const aggregationByLikelihood = (
  events: ArrayLike<number>,
  exposure: ArrayLike<number>,
): AggregationEstimate => {
  const counts = counted(events, exposure);
  const { y, n, totalY, totalN } = counts;
  if (tooFew(counts)) return { k: null, reason: "too-few", units: y.length };
  const m = totalY / totalN;
  const rise = y.reduce((sum, own, i) => sum + (own - m * (n[i] as number)) ** 2 - own, 0);
  if (rise <= 0) return answered(null, y.length);
  const logDispersion = peak((x) => profile(counts, Math.exp(x)), Math.log(1e-5), Math.log(1e4));
  return answered(Math.exp(-logDispersion), y.length);
};
