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
import { nameColumns } from "../table/name-columns.ts";
import { readWkb } from "../wkb/read-wkb.ts";

const MOST_COLUMNS = 2000;
/** Cells of a layer: typed columns can repeat one value for nothing, and each is a text here. */
const MOST_CELLS = 10_000_000;

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

  constructor(read: FormatRead, notes: readonly Finding[]) {
    this.read = read;
    this.fileFindings = [...notes];
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

  private next(): void {
    const n = this.rows.push(this.rows.length + 1);
    const cells = n * Math.max(1, this.names.length);
    if (n <= MOST_RECORDS && cells <= MOST_CELLS) return;
    const of = n > MOST_RECORDS ? "records" : "cells";
    const limit = n > MOST_RECORDS ? MOST_RECORDS : MOST_CELLS;
    throw new TooMany(this.read, finding("error", "file-too-many-records", { limit, of }));
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

  reading(crs: string | null): PlacedReading {
    return {
      kind: "placed",
      read: this.read,
      columns: this.names,
      rows: this.rows,
      cells: this.cells,
      geometry: this.out.build(),
      crs,
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
