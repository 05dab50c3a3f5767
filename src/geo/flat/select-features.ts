import type { FlatGeometry } from "./flat-geometry.ts";

/**
 * The features with the given indices, in that order; an index may come twice.
 * An index that is no feature's is a bug of the caller and throws a RangeError.
 */
export function selectFeatures(geometry: FlatGeometry, indices: ArrayLike<number>): FlatGeometry {
  const { coords, ringStart, partStart, featureStart, type } = geometry;
  const n = indices.length;
  let parts = 0;
  let rings = 0;
  let vertices = 0;
  for (let k = 0; k < n; k++) {
    const i = indices[k]!;
    if (!(i >= 0 && i < type.length)) {
      throw new RangeError(`feature ${i} of ${type.length} asked for`);
    }
    const part = featureStart[i]!;
    const partEnd = featureStart[i + 1]!;
    parts += partEnd - part;
    rings += partStart[partEnd]! - partStart[part]!;
    vertices += ringStart[partStart[partEnd]!]! - ringStart[partStart[part]!]!;
  }
  const picked = {
    coords: new Float64Array(2 * vertices),
    ringStart: new Uint32Array(rings + 1),
    partStart: new Uint32Array(parts + 1),
    featureStart: new Uint32Array(n + 1),
    type: new Uint8Array(n),
  };
  let part = 0;
  let ring = 0;
  let vertex = 0;
  for (let k = 0; k < n; k++) {
    const i = indices[k]!;
    picked.type[k] = type[i]!;
    for (let p = featureStart[i]!; p < featureStart[i + 1]!; p++) {
      for (let r = partStart[p]!; r < partStart[p + 1]!; r++) {
        const from = ringStart[r]!;
        const to = ringStart[r + 1]!;
        picked.coords.set(coords.subarray(2 * from, 2 * to), 2 * vertex);
        vertex += to - from;
        ring += 1;
        picked.ringStart[ring] = vertex;
      }
      part += 1;
      picked.partStart[part] = ring;
    }
    picked.featureStart[k + 1] = part;
  }
  return picked;
}
