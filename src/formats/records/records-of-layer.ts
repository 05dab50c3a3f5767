import type { Properties } from "../../domain/dataset.ts";
import { type Finding, finding } from "../../domain/issue/finding.ts";
import {
  addFinding,
  type FormatRead,
  MOST_RECORDS,
  type PlacedReading,
  type RecordFindings,
  type RefusedReading,
  type TableReading,
} from "../format-reading.ts";
import { RawGeometryBuilder } from "../raw-geometry.ts";
import { RecordShape } from "../record-shape.ts";
import { rowOf } from "../safe-row.ts";
import { prjCrs } from "../shapefile/prj-crs.ts";
import { nameColumns } from "../table/name-columns.ts";
import { readWkb } from "../wkb/read-wkb.ts";

const MOST_COLUMNS = 2000;
/** Cells that a small file may have, each record counting for some more; each further byte of a file allows half a cell. */
const FEW_CELLS = 3_000_000;
const CELLS_OF_RECORD = 8;
/** Ordinates that a small file may have; each further byte of a file allows one, which takes eight. */
const FEW_ORDINATES = 4_000_000;

/** More than is taken from one file. Thrown, and caught by the reader of the format. */
export class TooMany {
  readonly refused: RefusedReading;

  constructor(read: FormatRead, found: Finding) {
    this.refused = { kind: "refused", read, finding: found };
  }
}

/** Collects the records of a layer whose cells are typed and whose geometries are WKB, or written one by one. */
export class RecordsOfLayer {
  readonly out = new RawGeometryBuilder();
  readonly shape = new RecordShape(this.out);
  private readonly read: FormatRead;
  private readonly fileFindings: Finding[];
  private names: readonly string[] = [];
  private repeated: readonly string[] = [];
  private readonly rows: number[] = [];
  private readonly cells: Properties[] = [];
  private readonly lines: (readonly string[])[] = [];
  private readonly findings: RecordFindings = new Map();

  private readonly mostCells: number;
  private readonly mostOrdinates: number;

  /** `size` of the file, in bytes: packed and shared values can stand for many times it, and are bounded by it. */
  constructor(read: FormatRead, notes: readonly Finding[], size: number) {
    this.read = read;
    this.fileFindings = [...notes];
    this.mostCells = FEW_CELLS + size / 2;
    this.mostOrdinates = FEW_ORDINATES + size;
  }

  note(found: Finding): void {
    this.fileFindings.push(found);
  }

  /** Before the first record, or after the last where only they tell. */
  columns(names: readonly string[]): void {
    const limit = MOST_COLUMNS;
    if (names.length > limit) {
      const found = { columns: names.length, limit };
      throw new TooMany(this.read, finding("error", "file-too-many-columns", found));
    }
    const { columns, repeated } = nameColumns(names, names.length);
    this.names = columns;
    this.repeated = repeated;
  }

  /** Cells in the order of the columns. */
  row(cells: readonly string[]): Properties {
    return rowOf(this.names, cells);
  }

  /** Refuses a file that would take more than is in proportion to it. */
  room(records: number): void {
    const own = CELLS_OF_RECORD + this.names.length;
    const limit = Math.min(MOST_RECORDS, Math.floor(this.mostCells / own));
    if (records > limit) {
      const found = { limit, of: "records" } as const;
      throw new TooMany(this.read, finding("error", "file-too-many-records", found));
    }
    if (this.out.mark().coords > this.mostOrdinates) {
      const found = { format: this.read.name, of: "bytes", limit: 8 * this.mostOrdinates } as const;
      throw new TooMany(this.read, finding("error", "file-unpacks-too-large", found));
    }
  }

  private next(): void {
    this.room(this.rows.push(this.rows.length + 1));
  }

  /** A record of a table without geometry. */
  plain(cells: readonly string[]): void {
    this.next();
    this.lines.push(cells);
  }

  /** A record with its geometry, null for none. */
  placed(cells: readonly string[], wkb: Uint8Array | null): void {
    this.shape.reset();
    if (wkb !== null) readWkb(wkb, this.out, this.shape);
    this.endRecord(this.row(cells));
  }

  /** After the pieces of a record's geometry have been written to `out` and told to `shape`. */
  endRecord(cells: Properties): void {
    const record = this.rows.length;
    this.next();
    this.cells.push(cells);
    const type = this.shape.end((found) => addFinding(this.findings, record, found));
    this.out.endFeature(type);
  }

  /** `crs` by its code, its name or its WKT; `fixed`: without one the format means degrees of WGS84. */
  reading(crs: string | null, fixed = false): PlacedReading {
    return {
      kind: "placed",
      read: this.read,
      columns: this.names,
      rows: this.rows,
      cells: this.cells,
      geometry: this.out.build(),
      crs: crs?.includes("[") ? prjCrs(crs) : crs,
      ...(crs === null && !fixed && { crsOpen: true }),
      findings: this.findings,
      fileFindings: this.fileFindings,
    };
  }

  table(): TableReading {
    return {
      kind: "table",
      read: { ...this.read, header: true },
      columns: this.names,
      repeated: this.repeated,
      rows: this.rows,
      cells: this.lines,
      findings: this.findings,
      fileFindings: this.fileFindings,
    };
  }
}
