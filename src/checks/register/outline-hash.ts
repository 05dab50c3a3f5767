import type { FlatGeometry } from "../../geo/flat/flat-geometry.ts";

/** Steps that a vertex is rounded to: 1 mm in metres; in degrees 1e-8, which is 1 mm as well. */
export type Step = 1e-3 | 1e-8;

/** MurmurHash3's finaliser (A. Appleby, public domain): spreads every bit of a 32-bit word over all others. */
function spread(word: number): number {
  let h = word;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** A whole number of up to 53 bits, mixed into a hash. */
const mix = (seed: number, whole: number): number =>
  spread(spread(seed ^ (whole | 0)) ^ ((whole / 2 ** 32) | 0));

/**
 * A number of 52 bits that is equal for equal outlines, wherever their rings begin and in whatever order their parts
 * stand: the sum over all edges of a hash of both ends. Direction counts. Time linear in the vertices.
 */
export function outlineHash(geometry: FlatGeometry, i: number, step: Step): number {
  const { coords, ringStart, partStart, featureStart } = geometry;
  let low = 0;
  let high = 0;
  const end = partStart[featureStart[i + 1]!]!;
  for (let ring = partStart[featureStart[i]!]!; ring < end; ring++) {
    const from = ringStart[ring]!;
    const to = ringStart[ring + 1]!;
    let before = vertexHash(coords, to - 1, step);
    for (let v = from; v < to; v++) {
      const here = vertexHash(coords, v, step);
      const edge = spread(Math.imul(before, 0x9e3779b1) ^ here);
      low = (low + edge) | 0;
      high = (high + spread(edge ^ 0x5bd1e995 ^ here)) | 0;
      before = here;
    }
  }
  return (low >>> 0) + (high & 0xfffff) * 2 ** 32;
}

const vertexHash = (coords: Float64Array, v: number, step: Step): number =>
  mix(mix(0, Math.round(coords[2 * v]! / step)), Math.round(coords[2 * v + 1]! / step));
