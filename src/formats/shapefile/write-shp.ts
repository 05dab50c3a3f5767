import { featureBounds, totalBounds } from "../../geo/flat/bounds.ts";
import type { FlatGeometry } from "../../geo/flat/flat-geometry.ts";
import { ringArea } from "../../geo/plane/ring-area.ts";

const FILE_CODE = 9994;
const VERSION = 1000;
const HEAD = 100;
const RECORD_HEAD = 8;
export const SHP_POINT = 1;
export const SHP_POLYGON = 5;
export const SHP_MULTIPOINT = 8;

type ShpType = typeof SHP_POINT | typeof SHP_POLYGON | typeof SHP_MULTIPOINT;

export interface Shp {
  readonly shp: Uint8Array;
  readonly shx: Uint8Array;
}

/** Bytes of a record's content; a feature without a part is a null shape. */
const contentBytes = (geometry: FlatGeometry, i: number, type: ShpType): number => {
  const { ringStart, partStart, featureStart } = geometry;
  const first = featureStart[i]!;
  const end = featureStart[i + 1]!;
  if (first === end) return 4;
  if (type === SHP_POINT) return 20;
  const rings = partStart[end]! - partStart[first]!;
  const vertices = ringStart[partStart[end]!]! - ringStart[partStart[first]!]!;
  return type === SHP_MULTIPOINT ? 40 + 16 * vertices : 44 + 4 * rings + 16 * (vertices + rings);
};

const head = (view: DataView, bytes: number, type: ShpType, geometry: FlatGeometry): void => {
  view.setInt32(0, FILE_CODE);
  view.setInt32(24, bytes / 2);
  view.setInt32(28, VERSION, true);
  view.setInt32(32, type, true);
  for (const [k, value] of (totalBounds(geometry) ?? [0, 0, 0, 0]).entries()) {
    view.setFloat64(36 + 8 * k, value, true);
  }
};

/** All features as the .shp and .shx of one type (Esri, 1998). Shells turn clockwise, holes the other way, as it asks. */
export const writeShp = (geometry: FlatGeometry, type: ShpType): Shp => {
  const { coords, ringStart, partStart, featureStart } = geometry;
  const n = geometry.type.length;
  const sizes = Array.from({ length: n }, (_, i) => contentBytes(geometry, i, type));
  const total = sizes.reduce((sum, size) => sum + size + RECORD_HEAD, HEAD);
  const shp = new DataView(new ArrayBuffer(total));
  const shx = new DataView(new ArrayBuffer(HEAD + 8 * n));
  head(shp, total, type, geometry);
  head(shx, shx.byteLength, type, geometry);
  const boxes = featureBounds(geometry);
  let at = HEAD;
  const position = (v: number): void => {
    shp.setFloat64(at, coords[2 * v]!, true);
    shp.setFloat64(at + 8, coords[2 * v + 1]!, true);
    at += 16;
  };
  const int = (value: number): void => {
    shp.setInt32(at, value, true);
    at += 4;
  };
  for (let i = 0; i < n; i++) {
    shx.setInt32(HEAD + 8 * i, at / 2);
    shx.setInt32(HEAD + 8 * i + 4, sizes[i]! / 2);
    shp.setInt32(at, i + 1);
    shp.setInt32(at + 4, sizes[i]! / 2);
    at += RECORD_HEAD;
    const first = featureStart[i]!;
    const end = featureStart[i + 1]!;
    int(first === end ? 0 : type);
    if (first === end) continue;
    const from = ringStart[partStart[first]!]!;
    const to = ringStart[partStart[end]!]!;
    if (type === SHP_POINT) {
      position(from);
      continue;
    }
    for (let k = 0; k < 4; k++, at += 8) shp.setFloat64(at, boxes[4 * i + k]!, true);
    if (type === SHP_MULTIPOINT) {
      int(to - from);
      for (let v = from; v < to; v++) position(v);
      continue;
    }
    const rings = partStart[end]! - partStart[first]!;
    int(rings);
    int(to - from + rings);
    for (let r = partStart[first]!, k = 0; r < partStart[end]!; r++, k++) {
      int(ringStart[r]! - from + k);
    }
    for (let p = first; p < end; p++) {
      for (let r = partStart[p]!; r < partStart[p + 1]!; r++) {
        ringPositions(geometry, r, r === partStart[p], position);
      }
    }
  }
  return { shp: new Uint8Array(shp.buffer), shx: new Uint8Array(shx.buffer) };
};

/** Visits a closed ring's vertices from its first, clockwise for a shell and counter-clockwise for a hole. */
function ringPositions(
  { coords, ringStart }: FlatGeometry,
  ring: number,
  shell: boolean,
  visit: (vertex: number) => void,
): void {
  const from = ringStart[ring]!;
  const to = ringStart[ring + 1]!;
  const clockwise = ringArea(coords, from, to) < 0;
  visit(from);
  if (clockwise === shell) for (let v = from + 1; v < to; v++) visit(v);
  else for (let v = to - 1; v > from; v--) visit(v);
  visit(from);
}
