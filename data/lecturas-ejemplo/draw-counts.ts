import type { Random } from "../parcelas-ejemplo/random.ts";

/** Gamma of mean 1 and shape `k` (Marsaglia and Tsang 2000; below 1 by the power of a uniform). */
const gammaOfMeanOne = (random: Random, k: number): number => {
  if (k < 1) return (gammaOfMeanOne(random, k + 1) * (k + 1) * (1 - random.next()) ** (1 / k)) / k;
  const d = k - 1 / 3;
  for (;;) {
    const x = random.normal(0, 1);
    const v = (1 + x / (3 * Math.sqrt(d))) ** 3;
    if (v > 0 && Math.log(1 - random.next()) < 0.5 * x * x + d * (1 - v + Math.log(v))) {
      return (d * v) / k;
    }
  }
};

/** Poisson by Knuth's product, large means in parts of 20. */
const poisson = (random: Random, mean: number): number => {
  let count = 0;
  for (let left = mean; left > 0; left -= 20) {
    const end = Math.exp(-Math.min(20, left));
    for (let product = random.next(); product > end; product *= random.next()) count++;
  }
  return count;
};

/** A negative binomial count: variance = mean + mean² / k. */
export const drawCount = (random: Random, mean: number, k: number): number =>
  poisson(random, mean * gammaOfMeanOne(random, k));
