import { isometricLatitude, latitudeOfIsometric } from "./conformal-latitude.ts";
import type { UtmCrs } from "./crs.ts";
import { complexPolynomial, realPolynomial } from "./local-polynomial.ts";
import { TileCache } from "./tile-cache.ts";
import { forwardTransverseMercator } from "./transverse-mercator.ts";
import { centralMeridian, falseNorthing, UTM_FALSE_EASTING, UTM_SCALE, utmSeries } from "./utm.ts";

const RADIANS = Math.PI / 180;
/** Degrees; a power of two, so that tile edges are exact. */
const SIDE = 1 / 8;
const HALF = SIDE / 2;
/** Degrees from the equator and from the central meridian within which tiles are used. */
const MOST_LATITUDE = 60;
const MOST_DLON = 12;

/**
 * UTM on one tile of degrees. Transverse Mercator is an analytic function of isometric latitude + i·longitude, so a
 * polynomial in the latitude and then a complex one give it; of degree 5 on tiles of 1/8° they stay within 5e-9 m.
 */
interface ForwardTile {
  readonly west: number;
  readonly south: number;
  /** Δ isometric latitude, in tile halves, of Δ latitude in tile halves. */
  readonly isometric: Float64Array;
  /** northing + i·easting in metres. */
  readonly plane: Float64Array;
}

function forwardTile(crs: UtmCrs, column: number, row: number): ForwardTile {
  const series = utmSeries(crs);
  const { e2 } = series.ellipsoid;
  const west = column * SIDE;
  const south = row * SIDE;
  const half = HALF * RADIANS;
  const lat0 = (south + HALF) * RADIANS;
  const dlon0 = (west + HALF - centralMeridian(crs)) * RADIANS;
  const psi0 = isometricLatitude(lat0, e2);
  const north = falseNorthing(crs);
  return {
    west,
    south,
    isometric: realPolynomial((u) => (isometricLatitude(lat0 + u * half, e2) - psi0) / half),
    plane: complexPolynomial((re, im, out) => {
      const lat = latitudeOfIsometric(psi0 + re * half, e2);
      forwardTransverseMercator(series, lat, dlon0 + im * half, out, 0);
      const easting = UTM_FALSE_EASTING + UTM_SCALE * out[0]!;
      out[0] = north + UTM_SCALE * out[1]!;
      out[1] = easting;
    }),
  };
}

/** Tiles of one CRS, kept for as long as the CRS is asked for. */
export class ForwardTiles {
  readonly #tiles: TileCache<ForwardTile>;
  readonly #meridian: number;

  constructor(crs: UtmCrs) {
    this.#meridian = centralMeridian(crs);
    this.#tiles = new TileCache((column, row) => forwardTile(crs, column, row));
  }

  /**
   * Projects in place from index `from` (even) as long as vertices lie in one tile; returns the index of the first
   * that does not. Returns `from` itself where the vertex is out of the tiles' reach.
   */
  run(coords: Float64Array, from: number): number {
    const lon = coords[from]!;
    const lat = coords[from + 1]!;
    if (!(Math.abs(lat) < MOST_LATITUDE && Math.abs(lon - this.#meridian) < MOST_DLON)) return from;
    return project(coords, from, this.#tiles.at(Math.floor(lon / SIDE), Math.floor(lat / SIDE)));
  }
}

function project(coords: Float64Array, from: number, tile: ForwardTile): number {
  const { west, south, isometric: p, plane: c } = tile;
  const east = west + SIDE;
  const north = south + SIDE;
  const lon0 = west + HALF;
  const lat0 = south + HALF;
  const [p0, p1, p2, p3, p4, p5] = [p[0]!, p[1]!, p[2]!, p[3]!, p[4]!, p[5]!];
  const [r0, r1, r2, r3, r4, r5] = [c[0]!, c[1]!, c[2]!, c[3]!, c[4]!, c[5]!];
  const [i0, i1, i2, i3, i4, i5] = [c[6]!, c[7]!, c[8]!, c[9]!, c[10]!, c[11]!];
  let k = from;
  for (; k < coords.length; k += 2) {
    const lon = coords[k]!;
    const lat = coords[k + 1]!;
    if (!(lon >= west && lon < east && lat >= south && lat < north)) break;
    const u = (lat - lat0) / HALF;
    const y = (lon - lon0) / HALF;
    const x = p0 + u * (p1 + u * (p2 + u * (p3 + u * (p4 + u * p5))));
    let re = r4 + x * r5 - y * i5;
    let im = i4 + x * i5 + y * r5;
    let t = r3 + x * re - y * im;
    im = i3 + x * im + y * re;
    re = r2 + x * t - y * im;
    im = i2 + x * im + y * t;
    t = r1 + x * re - y * im;
    im = i1 + x * im + y * re;
    coords[k + 1] = r0 + x * t - y * im;
    coords[k] = i0 + x * im + y * t;
  }
  return k;
}
