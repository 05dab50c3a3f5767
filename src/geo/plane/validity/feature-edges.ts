import type { FlatGeometry } from "../../flat/flat-geometry.ts";

/** The rings of one polygon feature without repeated vertices, as edges. Rings counted within the feature. */
export interface FeatureEdges {
  readonly count: number;
  /** ax, ay, bx, by per edge. */
  readonly line: Float64Array;
  /** Ring of each edge; edges of ring r are ringStart[r] … ringStart[r+1] - 1 in order. */
  readonly ringOf: Int32Array;
  readonly ringStart: Int32Array;
  /** Part of each ring, and whether it is its shell. */
  readonly partOf: Int32Array;
  readonly isShell: Uint8Array;
}

/** Number of vertices of a ring once repeats that follow each other are dropped, written to `out` from `at`. */
function clean(coords: Float64Array, from: number, to: number, out: number[]): number[] {
  out.length = 0;
  for (let v = from; v < to; v++) {
    const x = coords[2 * v]!;
    const y = coords[2 * v + 1]!;
    const n = out.length;
    if (n === 0 || out[n - 2] !== x || out[n - 1] !== y) out.push(x, y);
  }
  while (out.length > 2 && out[0] === out[out.length - 2] && out[1] === out[out.length - 1]) {
    out.length -= 2;
  }
  return out;
}

export function featureEdges(geometry: FlatGeometry, feature: number): FeatureEdges {
  const { coords, ringStart, partStart, featureStart } = geometry;
  const firstPart = featureStart[feature]!;
  const lastPart = featureStart[feature + 1]!;
  const firstRing = partStart[firstPart]!;
  const rings = partStart[lastPart]! - firstRing;
  const most = ringStart[firstRing + rings]! - ringStart[firstRing]!;
  const line = new Float64Array(4 * most);
  const ringOf = new Int32Array(most);
  const starts = new Int32Array(rings + 1);
  const partOf = new Int32Array(rings);
  const isShell = new Uint8Array(rings);
  const buffer: number[] = [];
  let edge = 0;
  for (let part = firstPart; part < lastPart; part++) {
    for (let ring = partStart[part]!; ring < partStart[part + 1]!; ring++) {
      const own = ring - firstRing;
      partOf[own] = part - firstPart;
      isShell[own] = ring === partStart[part] ? 1 : 0;
      const flat = clean(coords, ringStart[ring]!, ringStart[ring + 1]!, buffer);
      for (let at = 0; at < flat.length; at += 2) {
        const to = at + 2 < flat.length ? at + 2 : 0;
        line[4 * edge] = flat[at]!;
        line[4 * edge + 1] = flat[at + 1]!;
        line[4 * edge + 2] = flat[to]!;
        line[4 * edge + 3] = flat[to + 1]!;
        ringOf[edge++] = own;
      }
      starts[own + 1] = edge;
    }
  }
  return { count: edge, line, ringOf, ringStart: starts, partOf, isShell };
}
