import type { Crs, UtmCrs } from "./crs.ts";
import { shiftDatum } from "./datum-shift.ts";
import { ForwardTiles } from "./forward-tiles.ts";
import { InverseTiles } from "./inverse-tiles.ts";
import { degreesToUtm, utmToDegrees } from "./utm.ts";

interface Tiles {
  run(coords: Float64Array, from: number): number;
}

/** Polynomials are made once per tile and thread; they depend on nothing but the CRS and the tile. */
const forward = new Map<string, ForwardTiles>();
const inverse = new Map<string, InverseTiles>();

const keyOf = (crs: UtmCrs): string => `${crs.datum}${crs.zone}${crs.hemisphere}`;

function kept<T>(tiles: Map<string, T>, crs: UtmCrs, make: (crs: UtmCrs) => T): T {
  const key = keyOf(crs);
  const found = tiles.get(key) ?? make(crs);
  tiles.set(key, found);
  return found;
}

/**
 * Converts x, y pairs in place: degrees (lon, lat) or metres, as the two CRS say. What a vertex becomes depends on
 * that vertex alone, to the last bit: corners shared by two geometries stay shared.
 */
export function projectCoords(coords: Float64Array, from: Crs, to: Crs): void {
  if (from.kind === "utm") {
    run(
      coords,
      kept(inverse, from, (crs) => new InverseTiles(crs)),
      (k) => utmToDegrees(coords, k, from),
    );
  }
  shiftDatum(coords, from.datum, to.datum);
  if (to.kind === "utm") {
    run(
      coords,
      kept(forward, to, (crs) => new ForwardTiles(crs)),
      (k) => degreesToUtm(coords, k, to),
    );
  }
}

/** Tile after tile, and vertex by vertex where tiles do not reach. */
function run(coords: Float64Array, tiles: Tiles, exact: (k: number) => void): void {
  let k = 0;
  while (k < coords.length) {
    const next = tiles.run(coords, k);
    if (next === k) {
      exact(k);
      k += 2;
    } else k = next;
  }
}
