import { type FlatGeometry, featureCount } from "./flat-geometry.ts";

/** west, south, east, north (or least x, least y, most x, most y), in the geometry's own CRS. */
export type Bounds = readonly [number, number, number, number];

/** Geometry never changes, and a register's is asked for by many: drawings, lists, the map. */
const known = new WeakMap<FlatGeometry, Float64Array>();

/** Four numbers a feature, as {@link Bounds}; a feature without vertices has NaN. Not to be changed: looked for once. */
export function featureBounds(geometry: FlatGeometry): Float64Array {
  const before = known.get(geometry);
  if (before) return before;
  const bounds = boundsOfFeatures(geometry);
  known.set(geometry, bounds);
  return bounds;
}

function boundsOfFeatures(geometry: FlatGeometry): Float64Array {
  const { coords, ringStart, partStart, featureStart } = geometry;
  const n = featureCount(geometry);
  const bounds = new Float64Array(4 * n);
  for (let i = 0; i < n; i++) {
    const from = 2 * ringStart[partStart[featureStart[i]!]!]!;
    const to = 2 * ringStart[partStart[featureStart[i + 1]!]!]!;
    let west = Infinity;
    let south = Infinity;
    let east = -Infinity;
    let north = -Infinity;
    for (let k = from; k < to; k += 2) {
      const x = coords[k]!;
      const y = coords[k + 1]!;
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < south) south = y;
      if (y > north) north = y;
    }
    const empty = !(west <= east && south <= north);
    bounds[4 * i] = empty ? NaN : west;
    bounds[4 * i + 1] = empty ? NaN : south;
    bounds[4 * i + 2] = empty ? NaN : east;
    bounds[4 * i + 3] = empty ? NaN : north;
  }
  return bounds;
}

/** Of all vertices; null where there is none. */
export function totalBounds(geometry: FlatGeometry): Bounds | null {
  const { coords } = geometry;
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (let k = 0; k < coords.length; k += 2) {
    const x = coords[k]!;
    const y = coords[k + 1]!;
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return west <= east && south <= north ? [west, south, east, north] : null;
}
