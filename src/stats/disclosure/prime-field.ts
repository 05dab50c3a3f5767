/**
 * Primes just below 2^26: a product of two residues is exact in a double, and so is its quotient's floor (a fraction of
 * 1/p is more than the rounding of a quotient below 2^26).
 */
export const PRIMES = [2 ** 26 - 5, 2 ** 26 - 27] as const;

export const times = (a: number, b: number, p: number): number => {
  const product = a * b;
  return product - Math.floor(product / p) * p;
};

/** The residue that times `a` is 1; `a` is not 0. Fermat's little theorem. */
export const inverse = (a: number, p: number): number => {
  let result = 1;
  let square = a;
  for (let power = p - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = times(result, square, p);
    square = times(square, square, p);
  }
  return result;
};
