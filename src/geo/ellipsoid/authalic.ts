import type { Ellipsoid } from "../crs/ellipsoid.ts";

/**
 * Area between the equator and a latitude, per radian of longitude, from the sine of the latitude; m².
 * b²/2 · (sin φ / (1 - e² sin² φ) + atanh(e sin φ) / e) as its power series in e² (Karney, Algorithms for
 * geodesics, J. Geodesy 87 (2013), eq. 58 ff.); e² below 0.007 leaves less than a unit in the last place.
 */
export function areaFromEquator(sin: number, { a, f, e2 }: Ellipsoid): number {
  const b = a * (1 - f);
  const q = e2 * sin * sin;
  return (
    b *
    b *
    sin *
    (1 +
      q *
        (2 / 3 +
          q * (3 / 5 + q * (4 / 7 + q * (5 / 9 + q * (6 / 11 + q * (7 / 13 + q * (8 / 15))))))))
  );
}
