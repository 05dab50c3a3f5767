import { finding } from "../../domain/issue/finding.ts";
import type { RecordsOfLayer } from "../records/records-of-layer.ts";
import { FlatBufferFault, type FlatTable, type FlatVector } from "./flat-buffer.ts";

const POINT = 1;
const LINE = 2;
const POLYGON = 3;
const MULTI_POINT = 4;
const MULTI_LINE = 5;
const COLLECTION = 7;
const DEEPEST = 16;
/** Bytes that a geometry takes at least, and a vertex. */
const GEOMETRY_BYTES = 8;
const VERTEX_BYTES = 16;

/** Bytes of a record not yet accounted for: its tables may point at the same ones again and again. */
export interface BytesLeft {
  left: number;
}

function spend(budget: BytesLeft, bytes: number): void {
  budget.left -= bytes;
  if (budget.left < 0) throw new FlatBufferFault();
}

const OTHER_TYPES: Readonly<Record<number, string>> = {
  8: "CIRCULARSTRING",
  9: "COMPOUNDCURVE",
  10: "CURVEPOLYGON",
  11: "MULTICURVE",
  12: "MULTISURFACE",
  15: "POLYHEDRALSURFACE",
  16: "TIN",
  17: "TRIANGLE",
};

/** The ends of the rings or lines of a geometry, in vertices; one of all where it lists none. */
function ringEnds(geometry: FlatTable, vertices: number): number[] {
  const ends = geometry.vector(0, 4);
  if (!ends || ends.length === 0) return vertices === 0 ? [] : [vertices];
  const list: number[] = [];
  let last = 0;
  for (let i = 0; i < ends.length; i++) {
    const end = geometry.view.getUint32(ends.at + 4 * i, true);
    if (end < last || end > vertices) throw new FlatBufferFault();
    list.push(end);
    last = end;
  }
  return list;
}

/** Writes a geometry of a FlatGeobuf into the record being built; only x and y are looked at. */
export function readGeometry(
  geometry: FlatTable,
  ofLayer: number,
  record: RecordsOfLayer,
  budget: BytesLeft,
  depth = 0,
): void {
  if (depth > DEEPEST) throw new FlatBufferFault();
  spend(budget, GEOMETRY_BYTES);
  const { out, shape } = record;
  const type = ofLayer === 0 ? geometry.byte(6, 0) : ofLayer;
  const start = out.mark();
  const parts = geometry.vector(7, 4);
  if (parts && parts.length > 0) {
    const inner = type > POLYGON && type < COLLECTION ? type - 3 : 0;
    for (let i = 0; i < parts.length; i++) {
      const part = geometry.element(parts, i);
      readGeometry(part, part.byte(6, inner), record, budget, depth + 1);
    }
    return;
  }
  const xy: FlatVector = geometry.vector(1, 8) ?? { length: 0, at: 0 };
  const vertices = xy.length >> 1;
  if (vertices === 0) return;
  spend(budget, VERTEX_BYTES * vertices);
  const write = (from: number, to: number): void => {
    for (let at = xy.at + 16 * from; at < xy.at + 16 * to; at += 16) {
      const x = geometry.view.getFloat64(at, true);
      const y = geometry.view.getFloat64(at + 8, true);
      if (Number.isFinite(x) && Number.isFinite(y)) out.vertex(x, y);
      else {
        const found = String(Number.isFinite(x) ? y : x);
        shape.fault ??= finding("error", "row-coordinate-not-number", { found });
      }
    }
  };
  if (type === POINT || type === MULTI_POINT) {
    write(0, vertices);
    shape.tookPoints(start);
    return;
  }
  if (type !== LINE && type !== POLYGON && type !== MULTI_LINE && type !== 6) {
    const name = OTHER_TYPES[type] ?? String(type);
    shape.fault ??= finding("error", "row-geometry-type-unknown", { type: name });
    return;
  }
  const ends = ringEnds(geometry, vertices);
  spend(budget, 4 * (ends.length - 1));
  const lines = type === LINE || type === MULTI_LINE;
  let from = 0;
  for (const end of ends) {
    write(from, end);
    out.endRing();
    if (lines) out.endPart();
    from = end;
  }
  if (lines) shape.tookLines(start, ends.length, false, depth === 0);
  else {
    out.endPart();
    shape.tookPolygon();
  }
}
