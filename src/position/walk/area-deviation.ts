import type { TrackPoint } from "./walk-track.ts";

/** A 95 % radius over the standard deviation of one axis, for errors alike in all directions: sqrt(-2 ln 0.05). */
export const RADIUS_95 = Math.sqrt(-2 * Math.log(0.05));

/**
 * Standard deviation, m², of the area of a ring of positions whose errors are Gaussian, alike in all directions, of the
 * deviation each one's accuracy says, and correlated in time as exp(-|Δt|/tau) (`tau` in seconds).
 *
 * Area is ½ Σ p_k × p_(k+1). With p_k + e_k its error is L + Q: L = Σ g_k · e_k, where g_k is half the chord from the corner
 * before to the corner after, turned by 90°, and Q = ½ Σ e_k × e_(k+1). L and Q are uncorrelated, and
 *   Var L = Σ_jk σ_j σ_k ρ_jk g_j · g_k,
 *   Var Q = ¼ Σ_jk 2 (C_jk C_(j+1)(k+1) - C_j(k+1) C_(j+1)k),  C_jk = σ_j σ_k ρ_jk.
 * With this correlation all pairs of Q but those with the closing side cancel, and Var L is one pass along time, so that
 * the whole takes steps in proportion to the corners. An error common to all corners shifts the plot and leaves its area:
 * Σ g_k = 0. Exact, not a first-order approximation; time must not fall along the ring.
 *
 * Chrisman & Yandell (1988), Surveying and Mapping 48, 241-246, for independent errors; Bogaert, Delincé & Kay (2005),
 * Measurement Science and Technology 16, 1170-1178, for correlated ones.
 */
export function areaDeviation(ring: readonly TrackPoint[], tau: number): number {
  const n = ring.length;
  if (n < 3) return 0;
  const variance = (k: number): number => (ring[k]!.accuracy / RADIUS_95) ** 2;
  const kept = (from: number, to: number): number =>
    Math.exp(-(ring[to]!.seconds - ring[from]!.seconds) / tau);
  let linear = 0;
  let quadratic = 0;
  // What all earlier corners still weigh at this one.
  let [wx, wy] = [0, 0];
  for (let k = 0; k < n; k++) {
    const before = ring[(k + n - 1) % n]!;
    const after = ring[(k + 1) % n]!;
    const deviation = Math.sqrt(variance(k));
    const gx = (deviation * (after.y - before.y)) / 2;
    const gy = (deviation * (before.x - after.x)) / 2;
    if (k > 0) {
      const rho = kept(k - 1, k);
      wx *= rho;
      wy *= rho;
      quadratic += 0.5 * variance(k - 1) * variance(k) * (1 - rho * rho);
    }
    linear += gx * gx + gy * gy + 2 * (gx * wx + gy * wy);
    wx += gx;
    wy += gy;
  }
  // The closing side, from the last corner to the first, with itself and with every other side.
  const whole = ring[n - 1]!.seconds - ring[0]!.seconds;
  const span = Math.exp(-whole / tau);
  const ends = Math.sqrt(variance(0) * variance(n - 1));
  quadratic += 0.5 * ends * ends * (1 - span * span);
  for (let k = 0; k + 1 < n; k++) {
    const side = Math.sqrt(variance(k) * variance(k + 1));
    const took = ring[k + 1]!.seconds - ring[k]!.seconds;
    quadratic += ends * side * (Math.exp(-(whole + took) / tau) - Math.exp(-(whole - took) / tau));
  }
  return Math.sqrt(Math.max(0, linear + quadratic));
}

/** Times over which a receiver's error may hold on, seconds: from steps apart to the slow errors of satellites and air. */
const TAUS = Array.from({ length: 13 }, (_, k) => 2 ** k);

/**
 * The largest deviation of the area there is for any correlation time from 1 s to an hour. Nobody tells how long a receiver's
 * errors hold on under these trees; long ones shift the whole plot, short ones average out, and those between count most.
 */
export function largestAreaDeviation(ring: readonly TrackPoint[]): {
  readonly deviationM2: number;
  readonly tau: number;
} {
  let found = { deviationM2: 0, tau: TAUS[0]! };
  for (const tau of TAUS) {
    const deviationM2 = areaDeviation(ring, tau);
    if (deviationM2 > found.deviationM2) found = { deviationM2, tau };
  }
  return found;
}
