import { expect, test } from "vitest";
import { aggregationByLikelihood, aggregationByMoments } from "./aggregation.ts";
import { seededRandom } from "./seeded-random.ts";

/** Gamma of a whole shape as a sum of exponentials, shape 0.5 as half a squared normal. */
const gamma = (next: () => number, shape: number): number => {
  if (shape === 0.5) {
    const [u, v] = [1 - next(), next()];
    return -Math.log(u) * Math.cos(2 * Math.PI * v) ** 2;
  }
  let sum = 0;
  for (let i = 0; i < shape; i++) sum -= Math.log(1 - next());
  return sum;
};

const poisson = (next: () => number, mean: number): number => {
  let count = -1;
  let waited = 0;
  while (waited < mean) {
    waited -= Math.log(1 - next());
    count++;
  }
  return Math.max(0, count);
};

/** Counts with ratio 0.05, exposures from 20 to 400 and aggregation k; k Infinity for chance alone. */
const counts = (seed: number, units: number, k: number): { y: number[]; n: number[] } => {
  const next = seededRandom(seed);
  const n = Array.from({ length: units }, () => 20 + Math.floor(380 * next()));
  const y = n.map((exposure) => {
    const mean = 0.05 * exposure;
    return poisson(next, k === Infinity ? mean : (mean * gamma(next, k)) / k);
  });
  return { y, n };
};

test.each([0.5, 1, 2, 5])("finds k = %d of 2,000 simulated units again", (k) => {
  const { y, n } = counts(41, 2000, k);
  const likeliest = aggregationByLikelihood(y, n);
  const moments = aggregationByMoments(y, n);
  expect(likeliest).toMatchObject({ reason: "estimated", units: 2000 });
  expect(Math.abs((likeliest.k ?? 0) / k - 1)).toBeLessThan(0.1);
  expect(Math.abs((moments.k ?? 0) / k - 1)).toBeLessThan(0.2);
});

test("over many small samples the estimates lie around k", () => {
  const logs = { likelihood: 0, moments: 0 };
  for (let seed = 1; seed <= 60; seed++) {
    const { y, n } = counts(seed, 60, 1);
    logs.likelihood += Math.log(aggregationByLikelihood(y, n).k ?? Number.NaN) / 60;
    logs.moments += Math.log(aggregationByMoments(y, n).k ?? Number.NaN) / 60;
  }
  expect(Math.abs(logs.likelihood)).toBeLessThan(0.12);
  expect(Math.abs(logs.moments)).toBeLessThan(0.25);
});

test("the likelihood is highest at its k: closed form for equal exposure gives the mean, a grid finds no better", () => {
  const y = [0, 0, 0, 3, 12, 1, 0, 7, 2, 0];
  const found =
    aggregationByLikelihood(
      y,
      y.map(() => 10),
    ).k ?? 0;
  const mean = 2.5;
  const logLikelihood = (k: number): number =>
    y.reduce((sum, count) => {
      let term = count * Math.log(mean / (mean + k)) - k * Math.log1p(mean / k);
      for (let j = 0; j < count; j++) term += Math.log(k + j);
      return sum + term;
    }, 0);
  for (const factor of [0.9, 0.99, 1.01, 1.1]) {
    expect(logLikelihood(found * factor)).toBeLessThan(logLikelihood(found));
  }
});

test("moments with equal exposure are the textbook's m² / (s² - m)", () => {
  const y = [0, 0, 0, 3, 12, 1, 0, 7, 2, 0];
  const variance = y.reduce((sum, count) => sum + (count - 2.5) ** 2, 0) / 9;
  const equal = y.map(() => 10);
  expect(aggregationByMoments(y, equal).k).toBeCloseTo(6.25 / (variance - 2.5), 12);
});

test("with unequal exposure no other mean and k are likelier together", () => {
  const { y, n } = counts(17, 40, 1);
  const logLikelihood = (ratio: number, k: number): number =>
    y.reduce((sum, count, i) => {
      const mean = ratio * (n[i] ?? 0);
      let term = count * Math.log(mean / (mean + k)) - k * Math.log1p(mean / k);
      for (let j = 0; j < count; j++) term += Math.log(k + j);
      return sum + term;
    }, 0);
  const found = aggregationByLikelihood(y, n).k ?? 0;
  let best = { at: Number.NEGATIVE_INFINITY, k: 0 };
  for (let ratio = 0.03; ratio < 0.08; ratio *= 1.004) {
    for (let k = found / 1.1; k < found * 1.1; k *= 1.003) {
      const at = logLikelihood(ratio, k);
      if (at > best.at) best = { at, k };
    }
  }
  expect(Math.abs(found / best.k - 1)).toBeLessThan(0.004);
});

test("no more aggregated than chance, or too few to say", () => {
  const even = { y: [5, 5, 5, 5, 5, 5], n: [100, 100, 100, 100, 100, 100] };
  for (const estimate of [aggregationByMoments, aggregationByLikelihood]) {
    expect(estimate(even.y, even.n)).toEqual({ k: null, reason: "not-aggregated", units: 6 });
    expect(estimate([1, 9, 0, 4, 7], [9, 9, 0, 9, 9])).toMatchObject({
      k: null,
      reason: "too-few",
    });
    expect(estimate([0, 0, 0, 0, 0, 0], even.n)).toMatchObject({ k: null, reason: "too-few" });
  }
});

test("exposure in another unit leaves k as it is", () => {
  const { y, n } = counts(9, 80, 2);
  const tenth = n.map((exposure) => exposure / 10);
  expect(aggregationByLikelihood(y, tenth).k).toBeCloseTo(aggregationByLikelihood(y, n).k ?? 0, 4);
  expect(aggregationByMoments(y, tenth).k).toBeCloseTo(aggregationByMoments(y, n).k ?? 0, 8);
});
