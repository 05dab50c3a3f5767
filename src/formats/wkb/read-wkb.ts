import { finding } from "../../domain/issue/finding.ts";
import type { RawGeometryBuilder } from "../raw-geometry.ts";
import type { RecordShape } from "../record-shape.ts";

/** Deepest nesting of collections taken. */
const DEEPEST = 16;
const POINT = 1;
const LINE = 2;
const POLYGON = 3;
const COLLECTION = 7;

/** Types of ISO 13249-3 that are not taken, by their code. */
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

/** Bytes that are no WKB. Thrown within, and caught by `readWkb`. */
class WkbFault {}

/** What a geometry's own head says. */
interface WkbHead {
  readonly little: boolean;
  readonly type: number;
  /** Ordinates of a position. */
  readonly ordinates: number;
  /** EPSG code of EWKB; 0 for none. */
  readonly srid: number;
}

class WkbReader {
  private readonly view: DataView;
  private readonly out: RawGeometryBuilder;
  private readonly shape: RecordShape;
  private at = 0;
  srid = 0;

  constructor(bytes: Uint8Array, out: RawGeometryBuilder, shape: RecordShape) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.out = out;
    this.shape = shape;
  }

  private need(bytes: number): void {
    if (this.at + bytes > this.view.byteLength) throw new WkbFault();
  }

  private uint(little: boolean): number {
    this.need(4);
    const value = this.view.getUint32(this.at, little);
    this.at += 4;
    return value;
  }

  /** A count of things that take at least `least` bytes each. */
  private count(little: boolean, least: number): number {
    const count = this.uint(little);
    this.need(count * least);
    return count;
  }

  private head(): WkbHead {
    this.need(5);
    const order = this.view.getUint8(this.at++);
    if (order > 1) throw new WkbFault();
    const little = order === 1;
    const code = this.uint(little);
    const srid = code & 0x20000000 ? this.uint(little) : 0;
    const plain = code & 0x0fffffff;
    const dimension = Math.floor(plain / 1000);
    if (dimension > 3) throw new WkbFault();
    const z = (code & 0x80000000) !== 0 || dimension === 1 || dimension === 3;
    const m = (code & 0x40000000) !== 0 || dimension === 2 || dimension === 3;
    return { little, type: plain % 1000, ordinates: 2 + (z ? 1 : 0) + (m ? 1 : 0), srid };
  }

  /** A geometry, `alone` where it is the record's only one. */
  geometry(depth: number, alone: boolean): void {
    if (depth > DEEPEST) throw new WkbFault();
    const { little, type, ordinates, srid } = this.head();
    if (depth === 0) this.srid = srid;
    const start = this.out.mark();
    if (type === POINT) {
      this.positions(1, little, ordinates);
      this.shape.tookPoints(start);
    } else if (type === LINE) {
      this.positions(this.count(little, 8 * ordinates), little, ordinates);
      this.out.endRing();
      this.out.endPart();
      this.shape.tookLines(start, 1, false, alone);
    } else if (type === POLYGON) this.polygon(little, ordinates);
    else if (type > POLYGON && type <= COLLECTION) {
      const parts = this.count(little, 5);
      for (let i = 0; i < parts; i++) this.geometry(depth + 1, type === 5 && parts === 1 && alone);
    } else {
      const name = OTHER_TYPES[type];
      if (name === undefined) throw new WkbFault();
      this.shape.fault ??= finding("error", "row-geometry-type-unknown", { type: name });
      this.at = this.view.byteLength;
    }
  }

  private polygon(little: boolean, ordinates: number): void {
    const rings = this.count(little, 4);
    for (let i = 0; i < rings; i++) {
      this.positions(this.count(little, 8 * ordinates), little, ordinates);
      this.out.endRing();
    }
    if (rings === 0) return;
    this.out.endPart();
    this.shape.tookPolygon();
  }

  /** A point without place is written as NaN: nothing. Any other figure that is none refuses the record. */
  private positions(count: number, little: boolean, ordinates: number): void {
    this.need(8 * ordinates * count);
    for (let i = 0; i < count; i++) {
      const x = this.view.getFloat64(this.at, little);
      const y = this.view.getFloat64(this.at + 8, little);
      this.at += 8 * ordinates;
      if (Number.isFinite(x) && Number.isFinite(y)) this.out.vertex(x, y);
      else if (count > 1 || !Number.isNaN(x) || !Number.isNaN(y)) {
        const found = String(Number.isFinite(x) ? y : x);
        this.shape.fault ??= finding("error", "row-coordinate-not-number", { found });
      }
    }
  }
}

/**
 * Reads WKB, EWKB or ISO WKB into the record being built; ordinates after the second are passed over. What it is, is said
 * by `shape.end`; bytes that are no geometry are its fault. Gives the EPSG code of EWKB, 0 where there is none.
 */
export function readWkb(bytes: Uint8Array, out: RawGeometryBuilder, shape: RecordShape): number {
  const reader = new WkbReader(bytes, out, shape);
  try {
    reader.geometry(0, true);
  } catch (fault) {
    if (!(fault instanceof WkbFault)) throw fault;
    shape.fault ??= finding("error", "row-geometry-damaged", {});
  }
  return reader.srid;
}
