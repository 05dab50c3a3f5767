/**
 * The highest point of the lowest of three planes over a triangle. `d[3·k + v]`: height of plane k at corner v.
 * Writes its barycentric weights to `at` and returns its height.
 *
 * Distances to three segments are convex, so over the triangle each lies below the plane through its values at the corners:
 * the returned height bounds the distance to the nearest of the three from above, and the place is where to look for it.
 * (The optimum of a linear programme in two unknowns: a corner, a meeting of two planes over a side, or of all three.)
 */
export function triangleBound(d: Float64Array, at: Float64Array): number {
  let best = Number.NEGATIVE_INFINITY;
  const tryAt = (x: number, y: number, z: number): void => {
    const lowest = Math.min(
      x * d[0]! + y * d[1]! + z * d[2]!,
      x * d[3]! + y * d[4]! + z * d[5]!,
      x * d[6]! + y * d[7]! + z * d[8]!,
    );
    if (!(lowest > best)) return;
    best = lowest;
    at[0] = x;
    at[1] = y;
    at[2] = z;
  };
  tryAt(1, 0, 0);
  tryAt(0, 1, 0);
  tryAt(0, 0, 1);
  for (let j = 0; j < 3; j++) {
    const k = j === 2 ? 0 : j + 1;
    const f0 = d[3 * j]! - d[3 * k]!;
    const f1 = d[3 * j + 1]! - d[3 * k + 1]!;
    const f2 = d[3 * j + 2]! - d[3 * k + 2]!;
    if (f0 * f1 < 0) tryAt(f1 / (f1 - f0), f0 / (f0 - f1), 0);
    if (f1 * f2 < 0) tryAt(0, f2 / (f2 - f1), f1 / (f1 - f2));
    if (f2 * f0 < 0) tryAt(f2 / (f2 - f0), 0, f0 / (f0 - f2));
  }
  const p0 = d[0]! - d[3]!;
  const p1 = d[1]! - d[4]!;
  const p2 = d[2]! - d[5]!;
  const q0 = d[0]! - d[6]!;
  const q1 = d[1]! - d[7]!;
  const q2 = d[2]! - d[8]!;
  const x = p1 * q2 - p2 * q1;
  const y = p2 * q0 - p0 * q2;
  const z = p0 * q1 - p1 * q0;
  const sum = x + y + z;
  if (sum !== 0 && x / sum >= 0 && y / sum >= 0 && z / sum >= 0) tryAt(x / sum, y / sum, z / sum);
  return best;
}
