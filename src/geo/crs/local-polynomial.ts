/** Degree of the polynomials that stand for the projection on a tile. */
export const DEGREE = 5;
const NODES = DEGREE + 1;
/** Points on the circle; what is aliased onto a coefficient is of this many degrees more. */
const SAMPLES = 16;
/** In tile halves: wider than the tile, so that the rounding of samples fades from the higher coefficients. */
const RADIUS = 4;

/**
 * Coefficients c0 … c5 of a function analytic around 0, by Cauchy's integral on a circle: real parts in 0 … 5,
 * imaginary parts in 6 … 11. `f` takes real and imaginary part (in tile halves) and writes both of its value to `out`.
 */
export function complexPolynomial(
  f: (re: number, im: number, out: Float64Array) => void,
): Float64Array {
  const c = new Float64Array(2 * NODES);
  const value = new Float64Array(2);
  for (let k = 0; k < SAMPLES; k++) {
    const angle = (2 * Math.PI * (k + 0.5)) / SAMPLES;
    f(RADIUS * Math.cos(angle), RADIUS * Math.sin(angle), value);
    for (let n = 0; n < NODES; n++) {
      const cos = Math.cos(n * angle) / (SAMPLES * RADIUS ** n);
      const sin = Math.sin(n * angle) / (SAMPLES * RADIUS ** n);
      c[n]! += value[0]! * cos + value[1]! * sin;
      c[NODES + n]! += value[1]! * cos - value[0]! * sin;
    }
  }
  return c;
}

/** Coefficients of the polynomial through f at Chebyshev's nodes of [-1, 1], from the constant up (Newton's form, expanded). */
export function realPolynomial(f: (x: number) => number): Float64Array {
  const nodes = Float64Array.from({ length: NODES }, (_, k) =>
    Math.cos((Math.PI * (k + 0.5)) / NODES),
  );
  const divided = nodes.map(f);
  for (let order = 1; order < NODES; order++) {
    for (let k = DEGREE; k >= order; k--) {
      divided[k] = (divided[k]! - divided[k - 1]!) / (nodes[k]! - nodes[k - order]!);
    }
  }
  const c = new Float64Array(NODES);
  for (let k = DEGREE; k >= 0; k--) {
    for (let n = DEGREE; n > 0; n--) c[n] = c[n - 1]! - nodes[k]! * c[n]!;
    c[0] = divided[k]! - nodes[k]! * c[0]!;
  }
  return c;
}
