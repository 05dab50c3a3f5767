import { benjaminiHochberg } from "../../../../stats/benjamini-hochberg.ts";
import { classOfZ, NO_CLASS } from "./classes.ts";

/**
 * Classes no stronger than permutations bear out. Counts are skewed, and the normal p of a high sum is then too small,
 * the more so the farther out: with 180 points and no structure one set in five had a "hot spot" at q <= 0.10. So a class
 * stands only where Benjamini-Hochberg over the permuted p gives it too; else the weaker one that it gives. Permutations
 * too few to give so small a p bear out nothing. NaN in `permuted` (no permutations, no neighbours) lowers nothing.
 */
export function lowerClasses(classes: Int8Array, permuted: Float64Array): Int8Array {
  const q = benjaminiHochberg(permuted);
  return classes.map((one, unit) => {
    if (one === NO_CLASS || Number.isNaN(permuted[unit]!)) return one;
    const borne = classOfZ(Math.sign(one), q[unit]!);
    return Math.abs(borne) < Math.abs(one) ? borne : one;
  });
}
