import type { Ellipsoid } from "./ellipsoid.ts";

/**
 * Coefficients of Krüger's series for the transverse Mercator projection, to the sixth order in the third flattening.
 * C. F. F. Karney, Transverse Mercator with an accuracy of a few nanometers, J. Geodesy 85 (2011), eqs. 14, 35, 36.
 */
export interface KrugerSeries {
  readonly ellipsoid: Ellipsoid;
  /** 2πA is a meridian's circumference; metres. */
  readonly A: number;
  /** α1 … α6: from conformal sphere to plane. */
  readonly alpha: Float64Array;
  /** β1 … β6: back. */
  readonly beta: Float64Array;
}

const ALPHA: readonly (readonly number[])[] = [
  [1 / 2, -2 / 3, 5 / 16, 41 / 180, -127 / 288, 7891 / 37800],
  [0, 13 / 48, -3 / 5, 557 / 1440, 281 / 630, -1983433 / 1935360],
  [0, 0, 61 / 240, -103 / 140, 15061 / 26880, 167603 / 181440],
  [0, 0, 0, 49561 / 161280, -179 / 168, 6601661 / 7257600],
  [0, 0, 0, 0, 34729 / 80640, -3418889 / 1995840],
  [0, 0, 0, 0, 0, 212378941 / 319334400],
];

const BETA: readonly (readonly number[])[] = [
  [1 / 2, -2 / 3, 37 / 96, -1 / 360, -81 / 512, 96199 / 604800],
  [0, 1 / 48, 1 / 15, -437 / 1440, 46 / 105, -1118711 / 3870720],
  [0, 0, 17 / 480, -37 / 840, -209 / 4480, 5569 / 90720],
  [0, 0, 0, 4397 / 161280, -11 / 504, -830251 / 7257600],
  [0, 0, 0, 0, 4583 / 161280, -108847 / 3991680],
  [0, 0, 0, 0, 0, 20648693 / 638668800],
];

/** Row k of a table is the polynomial in n, from n¹ to n⁶, of coefficient k. */
const evaluate = (table: readonly (readonly number[])[], n: number): Float64Array =>
  Float64Array.from(table, (row) => n * row.reduceRight((sum, term) => sum * n + term, 0));

export function krugerSeries(ellipsoid: Ellipsoid): KrugerSeries {
  const { a, n } = ellipsoid;
  const n2 = n * n;
  return {
    ellipsoid,
    A: (a / (1 + n)) * (1 + n2 * (1 / 4 + n2 * (1 / 64 + n2 / 256))),
    alpha: evaluate(ALPHA, n),
    beta: evaluate(BETA, n),
  };
}
