import { finding } from "../../domain/issue/finding.ts";
import { FlatObject } from "../json/flat-object.ts";
import type { JsonScanner } from "../json/json-scanner.ts";
import type { RecordsOfLayer } from "../records/records-of-layer.ts";
import { safeRow } from "../safe-row.ts";
import { readPair, type TopojsonArcs, type TopojsonTransform } from "./read-arcs.ts";

const OPEN_ARRAY = 0x5b;
const OPEN_OBJECT = 0x7b;
const QUOTE = 0x22;

/** An arc may stand in several outlines, but outlines with this many times the vertices of all arcs are an attack. */
const MOST_USES = 8;
const FEW_VERTICES = 1_000_000;

/** A topology whose outlines repeat its arcs beyond measure. Thrown, and caught by the reader. */
export class TooManyVertices {}

/** Members of a geometry whose meaning its type tells, which may come after them: where their values begin. */
interface GeometryMembers {
  type: string;
  arcs: number;
  coordinates: number;
  geometries: number;
}

/** Geometries of a topology, one record each, in the order in which they stand. */
export class TopojsonGeometries {
  readonly columns = new Set<string>();
  private readonly json: JsonScanner;
  private readonly arcs: TopojsonArcs;
  private readonly transform: TopojsonTransform | null;
  private readonly records: RecordsOfLayer;
  private readonly names = new FlatObject(this.columns);
  private readonly most: number;
  private vertices = 0;

  constructor(
    json: JsonScanner,
    arcs: TopojsonArcs,
    transform: TopojsonTransform | null,
    records: RecordsOfLayer,
  ) {
    this.json = json;
    this.arcs = arcs;
    this.transform = transform;
    this.records = records;
    this.most = Math.max(FEW_VERTICES, MOST_USES * (arcs.coords.length >> 1));
  }

  /** At an object of `objects`: a collection is a list of records, anything else is one. */
  read(): void {
    const { json } = this;
    const { at, depth } = json;
    const { type, geometries } = this.members(null);
    if (type !== "GeometryCollection" || geometries === -1) {
      json.at = at;
      json.depth = depth;
      this.record();
      return;
    }
    const end = json.at;
    json.at = geometries;
    this.each(() => this.record());
    json.at = end;
    json.depth = depth;
  }

  private record(): void {
    const row = safeRow();
    this.records.shape.reset();
    if (this.json.peek() === OPEN_OBJECT) this.geometry(row, true);
    else this.json.skip();
    this.records.endRecord(row);
  }

  /** At a list: `act` for each of its elements; anything else is passed over. */
  private each(act: () => void): void {
    const { json } = this;
    if (json.peek() !== OPEN_ARRAY) json.skip();
    else for (let more = json.enterArray(); more; more = json.nextElement()) act();
  }

  /** At a geometry object: its members, and past it. Properties go into `row`. */
  private members(row: Record<string, string> | null): GeometryMembers {
    const { json } = this;
    const found = { type: "", arcs: -1, coordinates: -1, geometries: -1 };
    if (json.peek() !== OPEN_OBJECT) json.broken();
    let id: string | null = null;
    for (let key = json.enterObject(); key !== null; key = json.nextKey()) {
      const c = json.peek();
      if (key === "type" && c === QUOTE) found.type = json.string();
      else if (key === "properties" && row && c === OPEN_OBJECT) {
        this.names.read(json.objectText(), row);
      } else if (key === "id" && row) id = json.text();
      else {
        if (key === "arcs" || key === "coordinates" || key === "geometries") found[key] = json.at;
        json.skip();
      }
    }
    if (row && id !== null && !("id" in row)) {
      row.id = id;
      this.columns.add("id");
    }
    return found;
  }

  private geometry(row: Record<string, string> | null, alone: boolean): void {
    const { json } = this;
    const { depth } = json;
    const members = this.members(row);
    const end = json.at;
    this.content(members, alone);
    json.at = end;
    json.depth = depth;
  }

  private content({ type, arcs, coordinates, geometries }: GeometryMembers, alone: boolean): void {
    const { json, records } = this;
    const { out, shape } = records;
    const start = out.mark();
    if (type === "GeometryCollection") {
      if (geometries === -1) return;
      json.at = geometries;
      this.each(() => {
        if (json.peek() === OPEN_OBJECT) this.geometry(null, false);
        else json.skip();
      });
    } else if (type === "Point" || type === "MultiPoint") {
      if (coordinates === -1) return;
      json.at = coordinates;
      if (type === "Point") this.position();
      else this.each(() => this.position());
      shape.tookPoints(start);
    } else if (type === "LineString" || type === "MultiLineString") {
      if (arcs === -1) return;
      json.at = arcs;
      const line = (): void => {
        this.ring();
        out.endPart();
      };
      if (type === "LineString") line();
      else this.each(line);
      shape.tookLines(start, out.mark().parts - start.parts, false, alone);
    } else if (type === "Polygon" || type === "MultiPolygon") {
      if (arcs === -1) return;
      json.at = arcs;
      const polygon = (): void => {
        this.each(() => this.ring());
        out.endPart();
      };
      if (type === "Polygon") polygon();
      else this.each(polygon);
      if (out.mark().rings > start.rings) shape.tookPolygon();
      else out.rewind(start);
    } else if (type !== "") {
      shape.fault ??= finding("error", "row-geometry-type-unknown", { type: type.slice(0, 40) });
    }
  }

  private position(): void {
    const [x, y] = readPair(this.json);
    const { scale, translate } = this.transform ?? { scale: [1, 1], translate: [0, 0] };
    this.records.out.vertex(
      x * (scale[0] as number) + (translate[0] as number),
      y * (scale[1] as number) + (translate[1] as number),
    );
  }

  /** At a list of arcs that make one ring or line: each begins where the one before ends, so its first position is left out. */
  private ring(): void {
    const { out, shape } = this.records;
    let first = true;
    this.each(() => {
      this.json.peek();
      const index = this.json.number();
      const i = index < 0 ? -index - 1 : index;
      const from = this.arcs.start[i];
      const to = this.arcs.start[i + 1];
      if (from === undefined || to === undefined) {
        shape.fault ??= finding("error", "row-geometry-damaged", {});
        return;
      }
      this.vertices += to - from;
      if (this.vertices > this.most) throw new TooManyVertices();
      const skip = first ? 0 : 1;
      first = false;
      const { coords } = this.arcs;
      for (let k = skip; k < to - from; k++) {
        const v = index < 0 ? to - 1 - k : from + k;
        out.vertex(coords[2 * v] as number, coords[2 * v + 1] as number);
      }
    });
    out.endRing();
  }
}
