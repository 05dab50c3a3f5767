import { type Finding, finding } from "../../domain/issue/finding.ts";
import type { JsonScanner } from "../json/json-scanner.ts";
import type { RawGeometryBuilder, RawMark, RawType } from "../raw-geometry.ts";
import { RecordShape } from "../record-shape.ts";
import { CoordinatesReader } from "./read-coordinates.ts";

const OPEN_OBJECT = 0x7b;
const OPEN_ARRAY = 0x5b;
const QUOTE = 0x22;

const DEPTH_OF: ReadonlyMap<string, number> = new Map([
  ["Point", 1],
  ["MultiPoint", 2],
  ["LineString", 2],
  ["MultiLineString", 3],
  ["Polygon", 3],
  ["MultiPolygon", 4],
]);

export const isGeometryType = (type: string): boolean =>
  DEPTH_OF.has(type) || type === "GeometryCollection";

/** Reads one record's geometry into the builder, and gathers what of it cannot be used. */
export class GeometryReader {
  private readonly json: JsonScanner;
  private readonly out: RawGeometryBuilder;
  private readonly coordinates: CoordinatesReader;
  private readonly shape: RecordShape;
  private inCollection = false;
  private depth = 0;

  constructor(json: JsonScanner, out: RawGeometryBuilder) {
    this.json = json;
    this.out = out;
    this.coordinates = new CoordinatesReader(json, out);
    this.shape = new RecordShape(out);
  }

  /** Before each record. */
  reset(): void {
    this.shape.reset();
    this.inCollection = false;
    this.depth = 0;
  }

  /** At the value of a `geometry` member or an element of `geometries`. */
  readObject(): void {
    const { json, out } = this;
    if (json.peek() !== OPEN_OBJECT) {
      json.skip();
      return;
    }
    const start = out.mark();
    let type = "";
    this.depth = 0;
    for (let key = json.enterObject(); key !== null; key = json.nextKey()) {
      if (key === "type" && json.peek() === QUOTE) type = json.string();
      else if (key === "coordinates") this.readCoordinates(start);
      else if (key === "geometries") this.readGeometries();
      else json.skip();
    }
    this.endGeometry(type, start);
  }

  /** At the value of a `coordinates` member of the geometry that began at `start`. */
  readCoordinates(start: RawMark): void {
    this.out.rewind(start);
    this.depth = this.coordinates.read();
    this.shape.fault ??= this.coordinates.fault;
  }

  /** At the value of a `geometries` member. */
  readGeometries(): void {
    const { json } = this;
    this.inCollection = true;
    if (json.peek() !== OPEN_ARRAY) {
      json.skip();
      return;
    }
    for (let more = json.enterArray(); more; more = json.nextElement()) this.readObject();
    this.depth = 0;
  }

  /** After a geometry object: what its coordinates are, now that its type is known. */
  endGeometry(type: string, start: RawMark): void {
    const { out, depth, shape } = this;
    this.depth = 0;
    if (type === "GeometryCollection") return;
    const due = DEPTH_OF.get(type);
    if (due === undefined) shape.fault ??= finding("error", "row-geometry-type-unknown", { type });
    else if (depth !== 0 && depth !== due) {
      shape.fault ??= finding("error", "row-coordinates-shape", { type });
    }
    if (depth === 0 || shape.fault) out.rewind(start);
    else if (due === 4 || type === "Polygon") shape.tookPolygon();
    else if (type === "Point" || type === "MultiPoint") shape.tookPoints(start);
    else {
      if (type === "LineString") out.endPart();
      const count = out.mark().rings - start.rings;
      shape.tookLines(start, count, false, !this.inCollection);
    }
  }

  /** After a record: its type; what cannot be used has been taken back and reported. */
  end(report: (found: Finding) => void): RawType {
    return this.shape.end(report);
  }
}
