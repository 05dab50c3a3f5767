const USUAL_POINTS = 16;

interface Node {
  readonly at: number;
  readonly weight: number;
}

/** Roots of the Legendre polynomial by Newton's steps, with the weights 2/((1 - x²) P'(x)²) (A&S 25.4.29). */
const nodes = (count: number): readonly Node[] =>
  Array.from({ length: count }, (_, i) => {
    let x = Math.cos((Math.PI * (i + 0.75)) / (count + 0.5));
    let slope = 1;
    for (let step = 0; step < 50; step++) {
      let [before, now] = [1, x];
      for (let n = 2; n <= count; n++)
        [before, now] = [now, ((2 * n - 1) * x * now - (n - 1) * before) / n];
      slope = (count * (x * now - before)) / (x * x - 1);
      const move = now / slope;
      x -= move;
      if (Math.abs(move) < 1e-16) break;
    }
    return { at: x, weight: 2 / ((1 - x * x) * slope * slope) };
  });

const known = new Map<number, readonly Node[]>();

const nodesOf = (count: number): readonly Node[] => {
  const own = known.get(count) ?? nodes(count);
  known.set(count, own);
  return own;
};

/** Integral of `f` from `from` to `to`: exact for polynomials of degree 2·points - 1. */
export const gaussLegendre = (
  f: (x: number) => number,
  from: number,
  to: number,
  points: number = USUAL_POINTS,
): number => {
  const half = (to - from) / 2;
  const middle = (from + to) / 2;
  let sum = 0;
  for (const { at, weight } of nodesOf(points)) sum += weight * f(middle + half * at);
  return sum * half;
};
