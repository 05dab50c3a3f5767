import type { Properties } from "../../domain/dataset.ts";
import { finding } from "../../domain/issue/finding.ts";
import {
  addFinding,
  MOST_COLUMNS,
  MOST_RECORDS,
  type PlacedReading,
  type RecordFindings,
} from "../format-reading.ts";
import { groundDistance } from "../ground-distance.ts";
import { RawGeometryBuilder, type RawMark } from "../raw-geometry.ts";
import { RecordShape } from "../record-shape.ts";
import { safeRow } from "../safe-row.ts";
import { ownTexts } from "../text/own-texts.ts";
import type { XmlRecords } from "../xml/read-xml.ts";
import { XmlFault } from "../xml/xml-scanner.ts";
import { descriptionCells } from "./description-cells.ts";
import { readKmlCoordinates } from "./kml-coordinates.ts";

/** Elements whose text is collected. */
const TEXTS = new Set(["name", "description", "coordinates", "coord", "value", "SimpleData"]);
/** Texts of a Placemark that are columns under their own names. */
const OWN_TEXTS = new Set(["address", "phoneNumber", "when", "begin", "end"]);
const TIMES = new Set(["TimeStamp", "TimeSpan"]);
const GEOMETRIES = new Set(["Point", "LineString", "LinearRing", "Polygon", "Track", "Model"]);

/** Makes a record of each Placemark, in document order; everything else in the file is passed over. */
export class PlacemarkReader implements XmlRecords {
  links = 0;
  private readonly out = new RawGeometryBuilder();
  private readonly shape = new RecordShape(this.out);
  private readonly rows: number[] = [];
  private readonly cells: Properties[] = [];
  private readonly columns = new Set<string>();
  private readonly findings: RecordFindings = new Map();
  private readonly own = ownTexts();
  private readonly path: string[] = [];
  private readonly folders: string[] = [];
  private row: Record<string, string> | null = null;
  private start: RawMark = this.out.mark();
  private geometries = 0;
  private texts: string[] | null = null;
  private key = "";
  /** Holes written before the outline they lie in. */
  private early: string[] = [];
  private outlined = false;
  /** Tracks of a MultiTrack and the fixes of each, so far. */
  private tracks: number[] | null = null;

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    this.path.push(name);
    if (name === "Folder" || name === "Document") this.folders.push("");
    else if (name === "NetworkLink") this.links++;
    else if (name === "Placemark") this.begin();
    if (this.row && name === "MultiTrack") this.beginGeometry([]);
    if (this.row && GEOMETRIES.has(name) && !this.within("Polygon") && !this.tracks) {
      this.beginGeometry(null);
    }
    if (name === "Data" || name === "SimpleData") this.key = attributes.get("name") ?? "";
    if (name === "SimpleArrayData") this.key = "";
    if (this.collects(name)) this.texts = [];
  }

  /** `path` ends with the element itself. */
  private collects(name: string): boolean {
    if (TEXTS.has(name)) return true;
    const parent = this.path.at(-2) ?? "";
    return OWN_TEXTS.has(name) || (parent === "ExtendedData" && !/^(?:Schema)?Data$/.test(name));
  }

  private beginGeometry(tracks: number[] | null): void {
    this.start = this.out.mark();
    this.geometries++;
    this.early = [];
    this.outlined = false;
    this.tracks = tracks;
  }

  text(text: string): void {
    this.texts?.push(text);
  }

  close(name: string): void {
    const collected = this.collects(name);
    this.path.pop();
    if (name === "Folder" || name === "Document") this.folders.pop();
    const text = collected ? (this.texts?.join("") ?? "") : "";
    if (collected) this.texts = null;
    if (this.row === null) {
      if (name === "name" && this.isFolder()) this.folders[this.folders.length - 1] = text.trim();
      return;
    }
    if (name === "Placemark") this.end();
    else if (name === "coordinates") this.placed(text);
    else if (name === "coord") this.coordinates(text.trim().split(/\s+/).slice(0, 2).join(","));
    else if (name === "value" || name === "SimpleData") this.set(this.key, text.trim());
    else if (collected) this.said(name, text.trim());
    else if (name === "MultiTrack") this.endTracks();
    else if (name === "Track" && this.tracks) this.endTrack();
    else if (GEOMETRIES.has(name) && !this.within("Polygon")) this.endGeometry(name);
  }

  /** A text of the Placemark, of its time, or of its ExtendedData without a type. */
  private said(name: string, text: string): void {
    const parent = this.path.at(-1) ?? "";
    const own = parent === "Placemark" || TIMES.has(parent);
    if (text !== "" && (own || parent === "ExtendedData")) this.set(name, text);
  }

  private within(name: string): boolean {
    return this.path.lastIndexOf(name, this.path.length - 2) > this.path.lastIndexOf("Placemark");
  }

  private isFolder(): boolean {
    return this.path.at(-1) === "Folder";
  }

  private begin(): void {
    this.row = safeRow();
    this.shape.reset();
    this.geometries = 0;
    const folder = this.folders.filter((name) => name !== "").join(" / ");
    if (folder !== "") this.set("carpeta", folder);
  }

  private set(column: string, value: string): void {
    if (!this.row || column === "") return;
    const name = this.own(column);
    this.row[name] = this.own(value);
    if (this.columns.add(name).size > MOST_COLUMNS) throw new XmlFault("too-wide", 0);
  }

  /** A list of positions: the ring or line being built. */
  private coordinates(text: string): void {
    const { out } = this;
    const read = readKmlCoordinates(text, out);
    if (read.bad !== null) {
      this.shape.fault ??= finding("error", "row-coordinate-not-number", { found: read.bad });
    }
    if (read.blanks) this.say(finding("warning", "row-blank-in-coordinates", {}));
    if (read.vertices > 0 && this.inPolygon()) out.endRing();
  }

  /** Coordinates in their place: holes wait for the outline they lie in. */
  private placed(text: string): void {
    const hole = this.path.lastIndexOf("innerBoundaryIs") > this.path.lastIndexOf("Polygon");
    if (hole && !this.outlined) {
      this.early.push(text);
      return;
    }
    this.coordinates(text);
    if (!this.inPolygon() || this.outlined) return;
    this.outlined = true;
    for (const waiting of this.early) this.coordinates(waiting);
  }

  private endTrack(): void {
    const { coords } = this.out.mark();
    this.tracks?.push((coords - this.start.coords) >> 1);
  }

  /** Tracks of one walk, joined end to end. */
  private endTracks(): void {
    const ends = [...new Set(this.tracks)].filter((end) => end > 0);
    this.tracks = null;
    if (ends.length > 1) {
      const gaps = ends.slice(0, -1).map((end) => this.out.leap(this.start, end));
      const gapM = gaps.reduce((most, gap) => Math.max(most, groundDistance(...gap)), 0);
      this.say(finding("warning", "track-joined", { pieces: ends.length, gapM }));
    }
    this.endGeometry("Track");
  }

  private inPolygon(): boolean {
    return this.path.lastIndexOf("Polygon") > this.path.lastIndexOf("Placemark");
  }

  private endGeometry(name: string): void {
    const { out, shape, start } = this;
    const vertices = (out.mark().coords - start.coords) >> 1;
    if (name === "Model") {
      shape.fault ??= finding("error", "row-geometry-not-taken", { type: "model" });
    } else if (vertices === 0) out.rewind(start);
    else if (name === "Polygon") {
      out.endPart();
      shape.tookPolygon();
    } else if (name === "Point") shape.tookPoints(start);
    else {
      out.endRing();
      out.endPart();
      shape.tookLines(start, 1, name === "Track", this.geometries === 1);
    }
  }

  private say(found: Parameters<typeof addFinding>[2]): void {
    const record = this.rows.length;
    if (this.findings.get(record)?.some((one) => one.code === found.code)) return;
    addFinding(this.findings, record, found);
  }

  private end(): void {
    this.describe();
    const type = this.shape.end((found) => this.say(found));
    this.out.endFeature(type);
    this.cells.push(this.row as Properties);
    if (this.rows.push(this.rows.length + 1) > MOST_RECORDS) throw new XmlFault("too-many", 0);
    this.row = null;
  }

  /** Attributes in the description's tables, where no data of the Placemark has their name. */
  private describe(): void {
    const { row } = this;
    if (!row?.description) return;
    for (const [label, text] of descriptionCells(row.description)) {
      if (row[label] === undefined) this.set(label, text);
    }
  }

  reading(encoding: string): PlacedReading {
    return {
      kind: "placed",
      read: { name: "kml", encoding },
      columns: [...this.columns],
      rows: this.rows,
      cells: this.cells,
      geometry: this.out.build(),
      crs: null,
      findings: this.findings,
      fileFindings:
        this.links > 0 ? [finding("note", "file-links-ignored", { count: this.links })] : [],
    };
  }
}
