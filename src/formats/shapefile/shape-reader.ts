import { finding } from "../../domain/issue/finding.ts";
import { addFinding, type RecordFindings } from "../format-reading.ts";
import { type RawGeometry, RawGeometryBuilder } from "../raw-geometry.ts";
import { RecordShape } from "../record-shape.ts";
import { groupRings, type Ring } from "./group-rings.ts";
import type { ShpPlace } from "./shp-records.ts";

const NULL_SHAPE = 0;
const MULTIPATCH = 31;
/** Type codes: plain, with heights, with measures. */
const POINT = [1, 11, 21];
const LINE = [3, 13, 23];
const POLYGON = [5, 15, 25];
const POINTS = [8, 18, 28];
/** Box of a record's shape, after its type. */
const BOX_BYTES = 32;

/** Makes geometries of the records of a .shp, one after the other. Heights and measures are passed over. */
export class ShapeReader {
  readonly findings: RecordFindings;
  private readonly view: DataView;
  private readonly out = new RawGeometryBuilder();
  private readonly shape = new RecordShape(this.out);
  private coords = new Float64Array(256);
  private records = 0;

  constructor(bytes: Uint8Array, findings: RecordFindings) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.findings = findings;
  }

  /** The next record; null where the file has no shape for it. */
  record(place: ShpPlace | null): void {
    const { shape, out } = this;
    shape.reset();
    if (place === null) shape.fault = finding("error", "row-shape-missing", {});
    else this.read(place);
    const record = this.records++;
    out.endFeature(shape.end((found) => addFinding(this.findings, record, found)));
  }

  build(): RawGeometry {
    return this.out.build();
  }

  private read(place: ShpPlace): void {
    const type = this.view.getInt32(place.from, true);
    if (type === NULL_SHAPE) return;
    const at = place.from + 4;
    if (POINT.includes(type)) this.point(at, place.to);
    else if (POINTS.includes(type)) this.points(at + BOX_BYTES, place.to);
    else if (LINE.includes(type)) this.parts(at + BOX_BYTES, place.to, false);
    else if (POLYGON.includes(type)) this.parts(at + BOX_BYTES, place.to, true);
    else if (type === MULTIPATCH) {
      this.shape.fault = finding("error", "row-geometry-not-taken", { type: "model" });
    } else {
      this.shape.fault = finding("error", "row-geometry-type-unknown", { type: String(type) });
    }
  }

  private damaged(): void {
    this.shape.fault ??= finding("error", "row-geometry-damaged", {});
  }

  private point(at: number, to: number): void {
    if (at + 16 > to) this.damaged();
    else this.points(at, to, 1);
  }

  private points(at: number, to: number, known?: number): void {
    const count = known ?? (at + 4 <= to ? this.view.getInt32(at, true) : -1);
    const from = known === undefined ? at + 4 : at;
    if (count < 0 || from + 16 * count > to) {
      this.damaged();
      return;
    }
    const start = this.out.mark();
    this.take(from, count);
    for (let k = 0; k < count; k++) this.vertex(k);
    this.shape.tookPoints(start);
  }

  private parts(at: number, to: number, closed: boolean): void {
    const { view, out, shape } = this;
    const count = at + 8 <= to ? view.getInt32(at, true) : -1;
    const vertices = at + 8 <= to ? view.getInt32(at + 4, true) : -1;
    const from = at + 8 + 4 * count;
    if (count < 0 || vertices < 0 || from + 16 * vertices > to) {
      this.damaged();
      return;
    }
    const rings: Ring[] = [];
    for (let i = 0; i < count; i++) {
      const start = view.getInt32(at + 8 + 4 * i, true);
      const end = i + 1 < count ? view.getInt32(at + 12 + 4 * i, true) : vertices;
      if (start < 0 || end < start || end > vertices) {
        this.damaged();
        return;
      }
      if (end > start) rings.push({ start, end });
    }
    this.take(from, vertices);
    const start = out.mark();
    if (closed) {
      for (const part of groupRings(this.coords, rings)) {
        for (const ring of part) this.ring(ring);
        out.endPart();
        shape.tookPolygon();
      }
      return;
    }
    for (const line of rings) {
      this.ring(line);
      out.endPart();
    }
    if (rings.length > 0) shape.tookLines(start, rings.length, false, true);
  }

  /** `count` pairs of the file into `coords`. */
  private take(from: number, count: number): void {
    if (this.coords.length < 2 * count) this.coords = new Float64Array(4 * count);
    for (let k = 0; k < 2 * count; k++) this.coords[k] = this.view.getFloat64(from + 8 * k, true);
  }

  private ring({ start, end }: Ring): void {
    for (let k = start; k < end; k++) this.vertex(k);
    this.out.endRing();
  }

  private vertex(k: number): void {
    const x = this.coords[2 * k] as number;
    const y = this.coords[2 * k + 1] as number;
    if (!Number.isFinite(x) || !Number.isFinite(y)) {
      this.shape.fault ??= finding("error", "row-coordinate-not-number", { found: `${x}, ${y}` });
    }
    this.out.vertex(x, y);
  }
}
