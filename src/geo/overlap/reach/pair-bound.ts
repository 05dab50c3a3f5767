/**
 * The least, over mixtures λ of two columns, of the largest mixed value over three corners:
 * min over λ in [0, 1] of max over v of λ·p[v] + (1 - λ)·q[v].
 *
 * Distances to two segments are convex, so over a triangle any mixture is largest at a corner, and no mixture is
 * below the smaller of the two: the result bounds the distance to the nearer one from above.
 */
export function pairBound(
  p0: number,
  p1: number,
  p2: number,
  q0: number,
  q1: number,
  q2: number,
): number {
  const at = (t: number) =>
    Math.max(t * p0 + (1 - t) * q0, t * p1 + (1 - t) * q1, t * p2 + (1 - t) * q2);
  let least = Math.min(at(0), at(1));
  const meet = (p: number, q: number, r: number, s: number) => {
    const t = (s - q) / (p - q - r + s);
    if (t > 0 && t < 1) least = Math.min(least, at(t));
  };
  meet(p0, q0, p1, q1);
  meet(p0, q0, p2, q2);
  meet(p1, q1, p2, q2);
  return least;
}
