import type { Datum } from "./crs.ts";

/** An ellipsoid of revolution: equatorial radius `a` in metres, flattening `f`. */
export interface Ellipsoid {
  readonly a: number;
  readonly f: number;
  /** First eccentricity squared, f(2 - f). */
  readonly e2: number;
  /** Third flattening, f/(2 - f). */
  readonly n: number;
}

const ellipsoid = (a: number, f: number): Ellipsoid => ({ a, f, e2: f * (2 - f), n: f / (2 - f) });

export const WGS84_ELLIPSOID = ellipsoid(6_378_137, 1 / 298.257223563);
/** International 1924 (Hayford), the figure PSAD56 stands on. */
export const INTERNATIONAL_1924 = ellipsoid(6_378_388, 1 / 297);

export const ellipsoidOf = (datum: Datum): Ellipsoid =>
  datum === "WGS84" ? WGS84_ELLIPSOID : INTERNATIONAL_1924;
