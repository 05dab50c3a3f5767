import { conformalTangent, geographicTangent } from "./conformal-latitude.ts";
import type { KrugerSeries } from "./kruger-series.ts";

/** Beyond this many radians from the central meridian the series is not evaluated: the result is NaN. */
const FARTHEST = (85 * Math.PI) / 180;

/**
 * Transverse Mercator of scale 1, by Krüger's series (Karney 2011, eqs. 10 to 12), with Clenshaw's summation.
 * `lat` and `dlon` (from the central meridian, within ±π) in radians; writes easting and northing in metres
 * from the central meridian and the equator to out[at], out[at + 1]. Within 6° of the meridian the error is
 * that of doubles, some nanometres; it grows to millimetres at 40° and NaN is written from 85° on.
 */
export function forwardTransverseMercator(
  series: KrugerSeries,
  lat: number,
  dlon: number,
  out: Float64Array,
  at: number,
): void {
  const { alpha, A, ellipsoid } = series;
  const s = Math.sin(dlon);
  const c = Math.cos(dlon);
  const t = conformalTangent(Math.sin(lat), Math.cos(lat), ellipsoid.e2);
  const r2 = t * t + c * c;
  const r = Math.sqrt(r2);
  // ξ' = atan2(t, c) and η' = asinh(s / r); the double angles follow without a further transcendental.
  const sin2 = (2 * t * c) / r2;
  const cos2 = (c * c - t * t) / r2;
  const sinh = s / r;
  const cosh = Math.sqrt(1 + sinh * sinh);
  const sinh2 = 2 * sinh * cosh;
  const cosh2 = 1 + 2 * sinh * sinh;
  const ar = 2 * cos2 * cosh2;
  const ai = -2 * sin2 * sinh2;
  let r1 = alpha[5]!;
  let i1 = 0;
  let r0 = 0;
  let i0 = 0;
  for (let k = 4; k >= 0; k--) {
    const rk = ar * r1 - ai * i1 - r0 + alpha[k]!;
    const ik = ar * i1 + ai * r1 - i0;
    r0 = r1;
    i0 = i1;
    r1 = rk;
    i1 = ik;
  }
  const sr = sin2 * cosh2;
  const si = cos2 * sinh2;
  const far = !(Math.abs(dlon) <= FARTHEST);
  out[at] = far ? NaN : A * (Math.asinh(sinh) + sr * i1 + si * r1);
  out[at + 1] = far ? NaN : A * (Math.atan2(t, c) + sr * r1 - si * i1);
}

/**
 * The way back: easting and northing in metres (scale 1, from the central meridian and the equator) to
 * `dlon` in out[at] and latitude in out[at + 1], radians. Karney 2011, eqs. 15 to 21.
 */
export function inverseTransverseMercator(
  series: KrugerSeries,
  easting: number,
  northing: number,
  out: Float64Array,
  at: number,
): void {
  const { beta, A, ellipsoid } = series;
  const xi = northing / A;
  const eta = easting / A;
  const sin2 = Math.sin(2 * xi);
  const cos2 = Math.cos(2 * xi);
  const sinh2 = Math.sinh(2 * eta);
  const cosh2 = Math.cosh(2 * eta);
  const ar = 2 * cos2 * cosh2;
  const ai = -2 * sin2 * sinh2;
  let r1 = beta[5]!;
  let i1 = 0;
  let r0 = 0;
  let i0 = 0;
  for (let k = 4; k >= 0; k--) {
    const rk = ar * r1 - ai * i1 - r0 + beta[k]!;
    const ik = ar * i1 + ai * r1 - i0;
    r0 = r1;
    i0 = i1;
    r1 = rk;
    i1 = ik;
  }
  const sr = sin2 * cosh2;
  const si = cos2 * sinh2;
  const xip = xi - (sr * r1 - si * i1);
  const etap = eta - (sr * i1 + si * r1);
  const sinh = Math.sinh(etap);
  const cos = Math.cos(xip);
  const conformal = Math.sin(xip) / Math.sqrt(sinh * sinh + cos * cos);
  out[at] = Math.atan2(sinh, cos);
  out[at + 1] = Math.atan(geographicTangent(conformal, ellipsoid.e2));
}
