import type { FlatGeometry } from "../flat/flat-geometry.ts";
import { ringArea } from "../plane/ring-area.ts";

/**
 * The limit as directed edges with the area on their left. Edge e runs from `line[4e], line[4e+1]` to
 * `line[4e+2], line[4e+3]`; the edges of ring k are `ringStart[k]` … `ringStart[k+1] - 1` in order, and none has length 0.
 */
export interface AreaEdges {
  readonly count: number;
  readonly line: Float64Array;
  readonly ringStart: Uint32Array;
  readonly ringOf: Uint32Array;
}

/** Vertices of one ring without repeats, in the wanted direction; empty when fewer than three are left. */
export function cleanRing(
  coords: Float64Array,
  from: number,
  to: number,
  counterClockwise: boolean,
): number[] {
  const out: number[] = [];
  for (let v = from; v < to; v++) {
    const x = coords[2 * v]!;
    const y = coords[2 * v + 1]!;
    if (out.length === 0 || out[out.length - 2] !== x || out[out.length - 1] !== y) out.push(x, y);
  }
  while (out.length > 2 && out[0] === out[out.length - 2] && out[1] === out[out.length - 1]) {
    out.length -= 2;
  }
  if (out.length < 6) return [];
  const flat = Float64Array.from(out);
  if (ringArea(flat, 0, flat.length / 2) > 0 === counterClockwise) return out;
  const turned: number[] = [];
  for (let at = out.length - 2; at >= 0; at -= 2) turned.push(out[at]!, out[at + 1]!);
  return turned;
}

/** All rings of all polygon features, shells counter-clockwise and holes clockwise. */
export function cleanRings(geometry: FlatGeometry): number[][] {
  const { coords, ringStart, partStart } = geometry;
  const rings: number[][] = [];
  for (let part = 0; part + 1 < partStart.length; part++) {
    for (let ring = partStart[part]!; ring < partStart[part + 1]!; ring++) {
      const shell = ring === partStart[part]!;
      const clean = cleanRing(coords, ringStart[ring]!, ringStart[ring + 1]!, shell);
      if (clean.length > 0) rings.push(clean);
    }
  }
  return rings;
}

export function edgesOfRings(rings: readonly (readonly number[])[]): AreaEdges {
  const count = rings.reduce((sum, ring) => sum + ring.length / 2, 0);
  const line = new Float64Array(4 * count);
  const ringOf = new Uint32Array(count);
  const ringStart = new Uint32Array(rings.length + 1);
  let edge = 0;
  for (const [index, ring] of rings.entries()) {
    for (let at = 0; at < ring.length; at += 2) {
      const to = at + 2 < ring.length ? at + 2 : 0;
      line[4 * edge] = ring[at]!;
      line[4 * edge + 1] = ring[at + 1]!;
      line[4 * edge + 2] = ring[to]!;
      line[4 * edge + 3] = ring[to + 1]!;
      ringOf[edge] = index;
      edge++;
    }
    ringStart[index + 1] = edge;
  }
  return { count, line, ringStart, ringOf };
}
