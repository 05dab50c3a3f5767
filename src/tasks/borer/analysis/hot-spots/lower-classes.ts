import { LEVELS, NO_CLASS } from "./classes.ts";

/**
 * Classes no stronger than permutations bear out. Counts are skewed, and the normal p of a high sum is then too small,
 * the more so the farther out: with 180 points and no structure one set in five had a "hot spot" at q <= 0.10. So a class
 * stands only where the permuted p also meets the p that q allowed at this level, or the least p so few permutations can
 * give; else the next weaker one is tried. NaN in `permuted` (no permutations, no neighbours) lowers nothing.
 */
export function lowerClasses(
  classes: Int8Array,
  p: Float64Array,
  q: Float64Array,
  permuted: Float64Array,
  permutations: number,
): Int8Array {
  const least = 2 / (permutations + 1);
  const allowed = LEVELS.map((level) => Math.max(least, largestAllowed(p, q, level)));
  return classes.map((one, unit) => {
    const chance = permuted[unit]!;
    if (one === NO_CLASS || Number.isNaN(chance)) return one;
    let strength = Math.abs(one);
    while (strength > 0 && chance > allowed[LEVELS.length - strength]!) strength--;
    return strength === 0 ? 0 : Math.sign(one) * strength;
  });
}

/** The largest p whose q is `level` or less; 0 where there is none. */
function largestAllowed(p: Float64Array, q: Float64Array, level: number): number {
  let largest = 0;
  for (let unit = 0; unit < p.length; unit++) {
    if (q[unit]! <= level && p[unit]! > largest) largest = p[unit]!;
  }
  return largest;
}
