const ROOT_TWO_PI = 2.5066282746310007;

/** exp(-z²/2) without the rounding of z²: z is split so that its head squares exactly (Cody 1969). */
const bell = (z: number): number => {
  const head = Math.trunc(z * 16) / 16;
  return Math.exp((-head * head) / 2) * Math.exp((-(z - head) * (z + head)) / 2);
};

/** Standard normal density. */
export const normalDensity = (z: number): number => bell(z) / ROOT_TWO_PI;

/** Between 0 and z, as the series z + z³/3 + z⁵/(3·5) + … (Abramowitz and Stegun 26.2.11). */
const central = (z: number): number => {
  let term = z;
  let sum = z;
  for (let odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return sum * normalDensity(z);
};

/** Beyond z >= 3, as the continued fraction 1/(z + 1/(z + 2/(z + 3/…))) (26.2.14), from its 60th step inwards. */
const tail = (z: number): number => {
  let below = z;
  for (let i = 60; i > 0; i--) below = z + i / below;
  return normalDensity(z) / below;
};

/** Standard normal distribution function; relative error below 1e-13 in the lower tail, down to the least double. */
export const normalCdf = (z: number): number => {
  if (z <= -3) return tail(-z);
  if (z >= 3) return 1 - tail(z);
  return 0.5 + central(z);
};

/** Two-sided p of a standard normal score: 2·Φ(-|z|); NaN of NaN. */
export const twoSidedP = (z: number): number => 2 * normalCdf(-Math.abs(z));

/**
 * Standard normal quantile, p in (0, 1), relative error below 1e-14; -Infinity and Infinity at the ends, NaN outside.
 * A rational first guess (26.2.23, good to 4.5e-4) and Halley's steps on the distribution function.
 */
export const normalQuantile = (p: number): number => {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p > 0.5) return -lowerQuantile(1 - p);
  return lowerQuantile(p);
};

const lowerQuantile = (p: number): number => {
  if (p === 0) return Number.NEGATIVE_INFINITY;
  if (p === 0.5) return 0;
  const t = Math.sqrt(-2 * Math.log(p));
  const above = 2.515517 + t * (0.802853 + t * 0.010328);
  const below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  let z = above / below - t;
  for (let i = 0; i < 4; i++) {
    const step = (normalCdf(z) - p) / normalDensity(z);
    z -= step / (1 + (z * step) / 2);
  }
  return z;
};
