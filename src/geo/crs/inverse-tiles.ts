import { isometricLatitude, latitudeOfIsometric } from "./conformal-latitude.ts";
import type { UtmCrs } from "./crs.ts";
import { complexPolynomial, realPolynomial } from "./local-polynomial.ts";
import { TileCache } from "./tile-cache.ts";
import { inverseTransverseMercator } from "./transverse-mercator.ts";
import { centralMeridian, falseNorthing, UTM_FALSE_EASTING, UTM_SCALE, utmSeries } from "./utm.ts";

const RADIANS = Math.PI / 180;
/** Metres; a power of two, so that tile edges are exact. */
const SIDE = 16_384;
const HALF = SIDE / 2;
/** Radians a tile's half spans on the ground, with room for convergence. */
const HALF_ANGLE = (1.5 * HALF) / 6_371_000;
/** Metres from the equator and from the central meridian within which tiles are used. */
const MOST_NORTHING = 6_600_000;
const MOST_EASTING = 1_300_000;

/** The way back from one tile of the plane, as `ForwardTiles` goes there: first the complex polynomial, then the real one. */
interface InverseTile {
  readonly west: number;
  readonly south: number;
  /** Isometric latitude + i·longitude from the tile's middle, in units of `reach`. */
  readonly sphere: Float64Array;
  /** Degrees of latitude, of the isometric one in units of `reach`. */
  readonly latitude: Float64Array;
  /** Degrees of longitude in the middle, and in one `reach`. */
  readonly lon0: number;
  readonly reachDeg: number;
}

function inverseTile(crs: UtmCrs, column: number, row: number): InverseTile {
  const series = utmSeries(crs);
  const { e2 } = series.ellipsoid;
  const west = column * SIDE;
  const south = row * SIDE;
  const x0 = (west + HALF - UTM_FALSE_EASTING) / UTM_SCALE;
  const y0 = (south + HALF - falseNorthing(crs)) / UTM_SCALE;
  const half = HALF / UTM_SCALE;
  const middle = new Float64Array(2);
  inverseTransverseMercator(series, x0, y0, middle, 0);
  const dlon0 = middle[0]!;
  const psi0 = isometricLatitude(middle[1]!, e2);
  const reach = HALF_ANGLE / Math.cos(middle[1]!);
  return {
    west,
    south,
    lon0: centralMeridian(crs) + dlon0 / RADIANS,
    reachDeg: reach / RADIANS,
    sphere: complexPolynomial((re, im, out) => {
      inverseTransverseMercator(series, x0 + im * half, y0 + re * half, out, 0);
      const dlon = (out[0]! - dlon0) / reach;
      out[0] = (isometricLatitude(out[1]!, e2) - psi0) / reach;
      out[1] = dlon;
    }),
    latitude: realPolynomial((u) => latitudeOfIsometric(psi0 + u * reach, e2) / RADIANS),
  };
}

/** Tiles of one CRS, kept for as long as the CRS is asked for. */
export class InverseTiles {
  readonly #tiles: TileCache<InverseTile>;
  readonly #equator: number;

  constructor(crs: UtmCrs) {
    this.#equator = falseNorthing(crs);
    this.#tiles = new TileCache((column, row) => inverseTile(crs, column, row));
  }

  /** As `ForwardTiles.run`: metres to degrees in place. */
  run(coords: Float64Array, from: number): number {
    const x = coords[from]!;
    const y = coords[from + 1]!;
    const near =
      Math.abs(x - UTM_FALSE_EASTING) < MOST_EASTING && Math.abs(y - this.#equator) < MOST_NORTHING;
    if (!near) return from;
    return project(coords, from, this.#tiles.at(Math.floor(x / SIDE), Math.floor(y / SIDE)));
  }
}

function project(coords: Float64Array, from: number, tile: InverseTile): number {
  const { west, south, latitude: p, sphere: c, lon0, reachDeg } = tile;
  const east = west + SIDE;
  const north = south + SIDE;
  const [p0, p1, p2, p3, p4, p5] = [p[0]!, p[1]!, p[2]!, p[3]!, p[4]!, p[5]!];
  const [r0, r1, r2, r3, r4, r5] = [c[0]!, c[1]!, c[2]!, c[3]!, c[4]!, c[5]!];
  const [i0, i1, i2, i3, i4, i5] = [c[6]!, c[7]!, c[8]!, c[9]!, c[10]!, c[11]!];
  let k = from;
  for (; k < coords.length; k += 2) {
    const easting = coords[k]!;
    const northing = coords[k + 1]!;
    if (!(easting >= west && easting < east && northing >= south && northing < north)) break;
    const x = (northing - south) / HALF - 1;
    const y = (easting - west) / HALF - 1;
    let re = r4 + x * r5 - y * i5;
    let im = i4 + x * i5 + y * r5;
    let t = r3 + x * re - y * im;
    im = i3 + x * im + y * re;
    re = r2 + x * t - y * im;
    im = i2 + x * im + y * t;
    t = r1 + x * re - y * im;
    im = i1 + x * im + y * re;
    const u = r0 + x * t - y * im;
    coords[k] = lon0 + reachDeg * (i0 + x * im + y * t);
    coords[k + 1] = p0 + u * (p1 + u * (p2 + u * (p3 + u * (p4 + u * p5))));
  }
  return k;
}
