import type { Random } from "../parcelas-ejemplo/random.ts";
import type { Pair } from "../plane-17s.ts";

const WAVES = 48;

/**
 * A smooth random surface over the plane: mean 0, the deviation given, values `reach` metres apart still alike (Gaussian
 * covariance, by random waves: Rahimi and Recht 2007).
 */
export const smoothField = (
  random: Random,
  deviation: number,
  reach: number,
): ((at: Pair) => number) => {
  const waves = Array.from({ length: WAVES }, () => ({
    east: random.normal(0, 1 / reach),
    north: random.normal(0, 1 / reach),
    phase: random.between(0, 2 * Math.PI),
  }));
  const height = deviation * Math.sqrt(2 / WAVES);
  return ([x, y]) =>
    height *
    waves.reduce((sum, { east, north, phase }) => sum + Math.cos(east * x + north * y + phase), 0);
};
