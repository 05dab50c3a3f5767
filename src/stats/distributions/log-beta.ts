const HALF_LOG_TWO_PI = 0.9189385332046728;

/** What Stirling's formula for ln Γ leaves out, x >= 10: 1/(12x) - 1/(360x³) + … (DLMF 5.11.1), to 1e-17. */
const stirlingRest = (x: number): number => {
  const r = 1 / (x * x);
  const inner = 1 / 1188 - r * (691 / 360360 - r * (1 / 156));
  return (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * inner)))) / x;
};

/** ln Γ(x), x > 0: Stirling's series, below 10 reached by Γ(x + 1) = x Γ(x). */
export const logGamma = (x: number): number => {
  let factor = 1;
  let at = x;
  while (at < 10) factor *= at++;
  return (at - 0.5) * Math.log(at) - at + HALF_LOG_TWO_PI + stirlingRest(at) - Math.log(factor);
};

/**
 * ln B(a, b) = ln Γ(a) + ln Γ(b) - ln Γ(a + b), a, b > 0. Where one or both are large their logarithms cancel; Stirling's
 * formula is therefore subtracted by hand (Didonato and Morris 1992, ACM TOMS 18, 360), so that the error stays near
 * 1e-15 however large they are.
 */
export const logBeta = (a: number, b: number): number => {
  const p = Math.min(a, b);
  const q = Math.max(a, b);
  if (q < 10) return logGamma(p) + logGamma(q) - logGamma(p + q);
  const share = p / (p + q);
  const rest = stirlingRest(q) - stirlingRest(p + q);
  if (p < 10) {
    return logGamma(p) + rest + p - p * Math.log(p + q) + (q - 0.5) * Math.log1p(-share);
  }
  return (
    HALF_LOG_TWO_PI -
    0.5 * Math.log(q) +
    stirlingRest(p) +
    rest +
    (p - 0.5) * Math.log(share) +
    q * Math.log1p(-share)
  );
};
