/**
 * Tangent of the conformal latitude from the sine and cosine of the geographic one (Karney 2011, eqs. 7 to 9),
 * with e·atanh(e·sin φ) as its power series: e² below 0.007 leaves less than one unit in the last place.
 */
export function conformalTangent(sin: number, cos: number, e2: number): number {
  const q = e2 * sin * sin;
  const w =
    e2 * sin * (1 + q * (1 / 3 + q * (1 / 5 + q * (1 / 7 + q * (1 / 9 + q * (1 / 11 + q / 13))))));
  const w2 = w * w;
  const sinh = w * (1 + w2 * (1 / 6 + w2 * (1 / 120 + w2 / 5040)));
  const tan = sin / cos;
  return tan * Math.sqrt(1 + sinh * sinh) - sinh * Math.sqrt(1 + tan * tan);
}

/** Tangent of the geographic latitude from that of the conformal one: Newton's method, Karney 2011, eqs. 19 to 21. */
export function geographicTangent(conformal: number, e2: number): number {
  const e = Math.sqrt(e2);
  let tau = conformal / (1 - e2);
  for (let k = 0; k < 5; k++) {
    const hypot = Math.sqrt(1 + tau * tau);
    const sigma = Math.sinh(e * Math.atanh((e * tau) / hypot));
    const found = tau * Math.sqrt(1 + sigma * sigma) - sigma * hypot;
    const step =
      ((conformal - found) / Math.sqrt(1 + found * found)) *
      ((1 + (1 - e2) * tau * tau) / ((1 - e2) * hypot));
    tau += step;
    if (Math.abs(step) <= 1e-15 * Math.max(1, Math.abs(tau))) break;
  }
  return tau;
}

/** Isometric latitude of a geographic one (radians): the real part of the plane on which transverse Mercator is analytic. */
export const isometricLatitude = (lat: number, e2: number): number =>
  Math.asinh(conformalTangent(Math.sin(lat), Math.cos(lat), e2));

/** Geographic latitude of an isometric one, radians. */
export const latitudeOfIsometric = (isometric: number, e2: number): number =>
  Math.atan(geographicTangent(Math.sinh(isometric), e2));
