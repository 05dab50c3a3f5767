import { type Finding, finding } from "../../domain/issue/finding.ts";
import type { JsonScanner } from "../json/json-scanner.ts";
import {
  RAW_LINE,
  RAW_NONE,
  RAW_POINT,
  RAW_POLYGON,
  type RawGeometryBuilder,
  type RawMark,
  type RawType,
} from "../raw-geometry.ts";
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
  private polygons = 0;
  private points = 0;
  private lines = 0;
  private inCollection = false;
  private depth = 0;
  private x = 0;
  private y = 0;
  private fault: Finding | null = null;

  constructor(json: JsonScanner, out: RawGeometryBuilder) {
    this.json = json;
    this.out = out;
    this.coordinates = new CoordinatesReader(json, out);
  }

  /** Before each record. */
  reset(): void {
    this.polygons = 0;
    this.points = 0;
    this.lines = 0;
    this.inCollection = false;
    this.depth = 0;
    this.fault = null;
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
    this.fault ??= this.coordinates.fault;
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

  /** After a geometry object: what its coordinates are, now that its type is known. Keeps polygons and a lone line. */
  endGeometry(type: string, start: RawMark): void {
    const { out, depth } = this;
    this.depth = 0;
    if (type === "GeometryCollection") return;
    const due = DEPTH_OF.get(type);
    if (due === undefined) this.fault ??= finding("error", "row-geometry-type-unknown", { type });
    else if (depth !== 0 && depth !== due) {
      this.fault ??= finding("error", "row-coordinates-shape", { type });
    }
    if (depth === 0 || this.fault) {
      out.rewind(start);
    } else if (due === 4 || type === "Polygon") this.polygons++;
    else if (type === "Point" || type === "MultiPoint") {
      this.points += (out.mark().coords - start.coords) >> 1;
      [this.x, this.y] = out.lastVertex();
      out.rewind(start);
    } else {
      if (type === "LineString") out.endPart();
      this.lines += out.mark().rings - start.rings;
      if (this.inCollection || this.lines > 1) out.rewind(start);
    }
  }

  /** After a record: its type; what cannot be used has been taken back and reported. */
  end(report: (found: Finding) => void): RawType {
    const { out, points, lines } = this;
    if (this.fault) {
      report(this.fault);
      out.dropOpen();
      return RAW_NONE;
    }
    if (this.polygons > 0) {
      if (points + lines > 0) report(finding("warning", "row-parts-left-out", { points, lines }));
      return RAW_POLYGON;
    }
    if (lines === 1 && !this.inCollection) return RAW_LINE;
    if (points === 1 && lines === 0) {
      out.vertex(this.x, this.y);
      out.endRing();
      out.endPart();
      return RAW_POINT;
    }
    if (points > 1) report(finding("error", "row-geometry-not-taken", { type: "points" }));
    else if (lines > 0) report(finding("error", "row-geometry-not-taken", { type: "line" }));
    else report(finding("error", "row-no-geometry", {}));
    return RAW_NONE;
  }
}
