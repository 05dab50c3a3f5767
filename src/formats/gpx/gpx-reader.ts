import type { Properties } from "../../domain/dataset.ts";
import { type Finding, finding } from "../../domain/issue/finding.ts";
import {
  addFinding,
  MOST_COLUMNS,
  MOST_RECORDS,
  type PlacedReading,
  type RecordFindings,
} from "../format-reading.ts";
import { groundDistance } from "../ground-distance.ts";
import {
  RAW_LINE,
  RAW_NONE,
  RAW_POINT,
  RAW_POLYGON,
  RAW_TRACK,
  RawGeometryBuilder,
  type RawType,
} from "../raw-geometry.ts";
import { safeRow } from "../safe-row.ts";
import { ownTexts } from "../text/own-texts.ts";
import type { XmlRecords } from "../xml/read-xml.ts";
import { XmlFault } from "../xml/xml-scanner.ts";

/** A walk round a plot ends where it began within the error of two fixes; its ends are joined up to here. Metres. */
export const CLOSE_WITHIN_M = 15;
/** Column that says which element of GPX a record is: wpt, rte, trk. */
const KIND_COLUMN = "gpx";
const RECORDS = new Set(["wpt", "rte", "trk"]);
const FIXES = new Set(["wpt", "rtept", "trkpt"]);
/** Elements around a record's own texts: gpx, and the record. */
const RECORD_DEPTH = 2;
const LONGEST_TEXT = 4000;
const NUMBER = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*$/i;

const coordinate = (text: string | undefined): number =>
  text !== undefined && NUMBER.test(text) ? Number(text) : Number.NaN;

/** Makes a record of each waypoint, route and track, in the order of the file. */
export class GpxReader implements XmlRecords {
  private readonly out = new RawGeometryBuilder();
  private readonly rows: number[] = [];
  private readonly cells: Properties[] = [];
  private readonly columns = new Set<string>([KIND_COLUMN]);
  private readonly findings: RecordFindings = new Map();
  private readonly own = ownTexts();
  private readonly path: string[] = [];
  private row: Record<string, string> | null = null;
  private fault: Finding | null = null;
  /** Text of the element that was opened last, while no other has been. */
  private letters: string[] | null = null;
  /** Fixes of the record: pairs of degrees, and where its pieces begin. */
  private fixes: number[] = [];
  private pieces: number[] = [];

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    const parent = this.path.at(-1);
    this.path.push(name);
    if (RECORDS.has(name) && parent === "gpx") this.begin(name);
    if (this.row === null) return;
    if (name === "trkseg") this.pieces.push(this.fixes.length);
    if (FIXES.has(name) && (name !== "wpt" || parent === "gpx")) this.fix(attributes);
    this.letters = [];
  }

  text(piece: string): void {
    this.letters?.push(piece);
  }

  close(name: string): void {
    this.path.pop();
    if (this.row === null) return;
    if (this.letters) this.say(name, this.letters.join("").trim());
    this.letters = null;
    if (RECORDS.has(name) && this.path.at(-1) === "gpx") this.end(name);
  }

  /** A text of the record itself or of its extensions; of its fixes only when the first was taken. */
  private say(name: string, text: string): void {
    const { path, row } = this;
    if (row === null || text === "") return;
    const own = path.length === RECORD_DEPTH || path[RECORD_DEPTH] === "extensions";
    const begun = name === "time" && row.time === undefined && FIXES.has(path.at(-1) ?? "");
    if (!own && !begun) return;
    const column = this.own(name);
    row[column] = this.own(text.slice(0, LONGEST_TEXT));
    if (this.columns.add(column).size > MOST_COLUMNS) throw new XmlFault("too-wide", 0);
  }

  private begin(name: string): void {
    this.row = safeRow();
    this.row[KIND_COLUMN] = name;
    this.fault = null;
    this.fixes = [];
    this.pieces = [];
  }

  private fix(attributes: ReadonlyMap<string, string>): void {
    const lon = coordinate(attributes.get("lon"));
    const lat = coordinate(attributes.get("lat"));
    if (Number.isFinite(lon) && Number.isFinite(lat)) {
      this.fixes.push(lon, lat);
      return;
    }
    const found = (Number.isFinite(lat) ? attributes.get("lon") : attributes.get("lat")) ?? "";
    this.fault ??= finding("error", "row-coordinate-not-number", { found: found.slice(0, 40) });
  }

  private end(name: string): void {
    const record = this.rows.length;
    const type = this.geometry(name, (found) => addFinding(this.findings, record, found));
    this.out.endFeature(type);
    this.cells.push(this.row as Properties);
    if (this.rows.push(record + 1) > MOST_RECORDS) throw new XmlFault("too-many", 0);
    this.row = null;
  }

  private geometry(name: string, say: (found: Finding) => void): RawType {
    const { out, fixes } = this;
    const count = fixes.length / 2;
    if (this.fault) say(this.fault);
    else if (count === 0) say(finding("error", "row-no-geometry", {}));
    else if (count === 1 && name !== "wpt") {
      say(finding("error", "ring-too-few-points", { points: 1 }));
    }
    if (this.fault || count === 0 || (count === 1 && name !== "wpt")) return RAW_NONE;
    for (let k = 0; k < fixes.length; k += 2)
      out.vertex(fixes[k] as number, fixes[k + 1] as number);
    const gap = this.gap(0, count - 1);
    const joined = this.joined();
    if (joined) say(joined);
    const closed = name !== "wpt" && count > 3 && gap <= CLOSE_WITHIN_M;
    // The last fix stays a corner unless it is the first.
    if (closed && gap > 0) out.vertex(fixes[0] as number, fixes[1] as number);
    out.endRing();
    out.endPart();
    if (name === "wpt") return RAW_POINT;
    if (!closed) return name === "rte" ? RAW_LINE : RAW_TRACK;
    say(finding("warning", "track-closed", { gapM: gap, limitM: CLOSE_WITHIN_M }));
    return RAW_POLYGON;
  }

  /** Pieces with fixes in them, joined end to end, and the longest way between two. */
  private joined(): Finding | null {
    const starts = this.pieces.filter((at, i) => at < (this.pieces[i + 1] ?? this.fixes.length));
    if (starts.length < 2) return null;
    const gaps = starts.slice(1).map((at) => this.gap(at / 2 - 1, at / 2));
    return finding("warning", "track-joined", { pieces: starts.length, gapM: Math.max(...gaps) });
  }

  /** Metres between two fixes by their number. */
  private gap(a: number, b: number): number {
    const [lonA = 0, latA = 0] = this.fixes.slice(2 * a, 2 * a + 2);
    const [lonB = 0, latB = 0] = this.fixes.slice(2 * b, 2 * b + 2);
    return groundDistance(lonA, latA, lonB, latB);
  }

  reading(encoding: string): PlacedReading {
    return {
      kind: "placed",
      read: { name: "gpx", encoding },
      columns: [...this.columns],
      rows: this.rows,
      cells: this.cells,
      geometry: this.out.build(),
      crs: null,
      findings: this.findings,
      fileFindings: [],
    };
  }
}
