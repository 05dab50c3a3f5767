import type { Properties } from "../../domain/dataset.ts";
import { type Finding, finding } from "../../domain/issue/finding.ts";
import {
  addFinding,
  MOST_RECORDS,
  type PlacedReading,
  type RecordFindings,
} from "../format-reading.ts";
import { FlatObject } from "../json/flat-object.ts";
import { JsonFault } from "../json/json-fault.ts";
import type { JsonScanner } from "../json/json-scanner.ts";
import { RAW_NONE, RawGeometryBuilder } from "../raw-geometry.ts";
import { safeRow } from "../safe-row.ts";
import { crsName } from "./crs-name.ts";
import { GeometryReader, isGeometryType } from "./read-geometry.ts";

const OPEN_OBJECT = 0x7b;
const OPEN_ARRAY = 0x5b;
const QUOTE = 0x22;

/** Most columns taken from one file. */
const MOST_COLUMNS = 2000;

/** Turns a GeoJSON text into records, in one pass and without a tree of objects. */
export class RecordReader {
  /** Set when the text is another JSON format of geography. */
  foreign: "topojson" | "esri-json" | null = null;
  /** True once something has been GeoJSON. */
  geographic = false;
  readonly json: JsonScanner;
  private readonly out = new RawGeometryBuilder();
  private readonly geometry: GeometryReader;
  private readonly columns = new Set<string>();
  private readonly rows: number[] = [];
  private readonly cells: Properties[] = [];
  private readonly findings: RecordFindings = new Map();
  private readonly names = new FlatObject(this.columns);
  private crs: string | null = null;
  private place = 0;

  constructor(json: JsonScanner) {
    this.json = json;
    this.geometry = new GeometryReader(json, this.out);
  }

  /** One JSON text. */
  document(): void {
    const { json } = this;
    const c = json.peek();
    if (c === OPEN_ARRAY) this.list();
    else if (c === OPEN_OBJECT) this.object(true);
    else json.skip();
    if (json.peek() !== -1) json.broken();
  }

  /** One line of a file that has a feature on each, or a collection of them. */
  line(start: number, end: number): void {
    const line = this.json.range(start, end);
    if (line.peek() === 0x1e) line.at++;
    if (line.peek() === -1) return;
    this.record(true);
    if (line.peek() !== -1) line.broken();
  }

  /** The line could not be read: its record is what `line` had begun, or a new one. */
  brokenLine(found: string): void {
    this.out.dropOpen();
    this.close(safeRow(), finding("error", "row-not-json", { found }));
  }

  /** At an element that should be a feature; a `whole` text may be a collection as well. */
  private record(whole = false): void {
    if (this.json.peek() === OPEN_OBJECT) this.object(false, whole);
    else {
      const found = this.json.text().slice(0, 20);
      this.close(safeRow(), finding("error", "row-not-a-feature", { found: found || "null" }));
    }
  }

  private list(): void {
    const { json } = this;
    for (let more = json.enterArray(); more; more = json.nextElement()) this.record();
  }

  private object(top: boolean, whole = top): void {
    const { json, geometry, out } = this;
    const start = out.mark();
    const depth = json.depth;
    let type = "";
    let row: Record<string, string> | null = null;
    let id: string | null = null;
    let isCollection = false;
    let otherCrs = false;
    geometry.reset();
    for (let key = json.enterObject(); key !== null; key = json.nextKey()) {
      const c = json.peek();
      if (key === "type" && c === QUOTE) type = json.string();
      else if (key === "geometry") geometry.readObject();
      else if (key === "properties" && c === OPEN_OBJECT) row = this.properties();
      else if (key === "coordinates") geometry.readCoordinates(start);
      else if (key === "geometries") geometry.readGeometries();
      else if (key === "id") id = json.text();
      else if (key === "features" && whole && c === OPEN_ARRAY && depth === 0) {
        isCollection = true;
        if (otherCrs) json.skip();
        else this.list();
      } else if (top && (key === "geometryType" || key === "spatialReference")) {
        this.foreign = "esri-json";
        json.skip();
      } else if (key === "crs" && whole) {
        const crs = crsName(json);
        // One file has one system: a later line that names another is told, not mixed in.
        if (top || this.rows.length === 0) this.crs = crs;
        else otherCrs = crs !== this.crs;
      } else json.skip();
    }
    if (type === "Topology") this.foreign = "topojson";
    if (isCollection || type === "FeatureCollection") {
      if (whole && !otherCrs) this.geographic = true;
      else this.notAFeature(otherCrs ? `${type} crs` : type);
      return;
    }
    row ??= safeRow();
    if (isGeometryType(type)) geometry.endGeometry(type, start);
    else if (type !== "Feature") {
      out.dropOpen();
      if (!top) this.notAFeature(type || "{ }");
      return;
    }
    this.geographic = true;
    if (id !== null && !("id" in row)) this.set(row, "id", id);
    this.closeWithGeometry(row);
  }

  private notAFeature(found: string): void {
    this.out.dropOpen();
    this.close(safeRow(), finding("error", "row-not-a-feature", { found: found.slice(0, 20) }));
  }

  private closeWithGeometry(row: Properties): void {
    const record = this.rows.length;
    const type = this.geometry.end((found) => addFinding(this.findings, record, found));
    this.out.endFeature(type);
    this.rows.push(++this.place);
    if (this.place > MOST_RECORDS) throw new JsonFault("too-many", this.json.at);
    this.cells.push(row);
  }

  private close(row: Properties, found: Finding): void {
    addFinding(this.findings, this.rows.length, found);
    this.out.endFeature(RAW_NONE);
    this.rows.push(++this.place);
    if (this.place > MOST_RECORDS) throw new JsonFault("too-many", this.json.at);
    this.cells.push(row);
  }

  private properties(): Record<string, string> {
    const row = safeRow();
    this.names.read(this.json.objectText(), row);
    return row;
  }

  private set(row: Record<string, string>, column: string, value: string): void {
    row[column] = value;
    if (!this.columns.has(column)) this.columns.add(column);
  }

  reading(name: "geojson" | "geojson-lines", encoding: string): PlacedReading {
    const fileFindings: Finding[] = [];
    if (this.columns.size > MOST_COLUMNS) {
      const columns = this.columns.size;
      fileFindings.push(
        finding("error", "file-too-many-columns", { columns, limit: MOST_COLUMNS }),
      );
    }
    return {
      kind: "placed",
      read: { name, encoding },
      columns: [...this.columns],
      rows: this.rows,
      cells: this.cells,
      geometry: this.out.build(),
      crs: this.crs,
      findings: this.findings,
      fileFindings,
    };
  }
}
