import { type FlatGeometry, GEOMETRY_POINT } from "../../geo/flat/flat-geometry.ts";

const POINT = 1;
const POLYGON = 3;
const MULTI = 3;
const HEAD = 5;

/** Feature i as little-endian WKB (OGC 06-103r4), rings closed; null where it has no part. */
export const writeWkb = (geometry: FlatGeometry, i: number): Uint8Array | null => {
  const { coords, ringStart, partStart, featureStart, type } = geometry;
  const first = featureStart[i]!;
  const end = featureStart[i + 1]!;
  if (end === first) return null;
  const point = type[i] === GEOMETRY_POINT;
  const many = end - first > 1;
  let size = many ? HEAD + 4 : 0;
  for (let p = first; p < end; p++) {
    size += point ? HEAD + 16 : HEAD + 4;
    if (point) continue;
    for (let r = partStart[p]!; r < partStart[p + 1]!; r++) {
      size += 4 + 16 * (ringStart[r + 1]! - ringStart[r]! + 1);
    }
  }
  const view = new DataView(new ArrayBuffer(size));
  let at = 0;
  const head = (kind: number) => {
    view.setUint8(at, 1);
    view.setUint32(at + 1, kind, true);
    at += HEAD;
  };
  const count = (n: number) => {
    view.setUint32(at, n, true);
    at += 4;
  };
  const vertex = (v: number) => {
    view.setFloat64(at, coords[2 * v]!, true);
    view.setFloat64(at + 8, coords[2 * v + 1]!, true);
    at += 16;
  };
  const kind = point ? POINT : POLYGON;
  if (many) {
    head(kind + MULTI);
    count(end - first);
  }
  for (let p = first; p < end; p++) {
    head(kind);
    if (point) {
      vertex(ringStart[partStart[p]!]!);
      continue;
    }
    count(partStart[p + 1]! - partStart[p]!);
    for (let r = partStart[p]!; r < partStart[p + 1]!; r++) {
      const from = ringStart[r]!;
      const to = ringStart[r + 1]!;
      count(to - from + 1);
      for (let v = from; v < to; v++) vertex(v);
      vertex(from);
    }
  }
  return new Uint8Array(view.buffer);
};
