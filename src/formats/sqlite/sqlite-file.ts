import { readRecord, readVarint, type SqliteValue } from "./read-record.ts";
import { SqliteFault } from "./sqlite-fault.ts";

const HEADER_BYTES = 100;
const LEAF = 13;
const INTERIOR = 5;
const DEEPEST = 40;

/** A row of a table and the number SQLite keeps it under. */
export interface SqliteRow {
  readonly rowid: number;
  readonly values: readonly SqliteValue[];
}

/** A table as `sqlite_schema` has it. */
export interface SqliteTable {
  readonly name: string;
  readonly root: number;
  /** Its CREATE TABLE. */
  readonly sql: string;
}

const ENCODINGS: Readonly<Record<number, string>> = { 1: "utf-8", 2: "utf-16le", 3: "utf-16be" };

/**
 * A SQLite database read from its bytes, tables only, in the order of their rows (https://www.sqlite.org/fileformat2.html).
 * Nothing is run: no SQL, view, trigger or index. A page is read once at most and all rows of a table hold no more bytes
 * than the file, so a hostile one costs no more than its size. Faults are thrown as SqliteFault.
 */
export class SqliteFile {
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private readonly pageSize: number;
  /** Bytes of a page that hold content. */
  private readonly usable: number;
  private readonly pages: number;
  private readonly text: TextDecoder;
  /** Bytes of the file. */
  readonly size: number;
  /** Its last writer keeps changes in a second file until it closes this one. */
  readonly hasWriteAheadLog: boolean;

  constructor(bytes: Uint8Array) {
    if (bytes.length < 512) throw new SqliteFault();
    this.bytes = bytes;
    this.size = bytes.length;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const size = this.view.getUint16(16);
    this.pageSize = size === 1 ? 65536 : size;
    if (this.pageSize < 512 || (this.pageSize & (this.pageSize - 1)) !== 0) throw new SqliteFault();
    this.usable = this.pageSize - (bytes[20] as number);
    if (this.usable < 480) throw new SqliteFault();
    this.pages = Math.floor(bytes.length / this.pageSize);
    this.text = new TextDecoder(ENCODINGS[this.view.getUint32(56)] ?? "utf-8");
    this.hasWriteAheadLog = bytes[19] === 2;
  }

  /** The tables with rows of their own, in the order in which they were made. */
  tables(): SqliteTable[] {
    const found: SqliteTable[] = [];
    for (const { values } of this.rows(1)) {
      const [type, name, , root, sql] = values;
      if (type !== "table" || typeof name !== "string" || typeof sql !== "string") continue;
      if (typeof root === "number" && root > 0) found.push({ name, root, sql });
    }
    return found;
  }

  /** The rows of the table whose tree begins on page `root`. */
  *rows(root: number): Generator<SqliteRow> {
    const seen = new Uint8Array(this.pages + 1);
    let left = this.bytes.length;
    const waiting: { readonly page: number; readonly depth: number }[] = [{ page: root, depth: 0 }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { page, depth } = next;
      this.visit(page, seen);
      if (depth > DEEPEST) throw new SqliteFault();
      const start = (page - 1) * this.pageSize;
      const head = start + (page === 1 ? HEADER_BYTES : 0);
      const kind = this.bytes[head];
      if (kind !== LEAF && kind !== INTERIOR) throw new SqliteFault();
      const count = this.view.getUint16(head + 3);
      const pointers = head + (kind === LEAF ? 8 : 12);
      if (pointers + 2 * count > start + this.pageSize) throw new SqliteFault();
      if (kind === LEAF) {
        for (let i = 0; i < count; i++) {
          const { row, size } = this.row(start, this.view.getUint16(pointers + 2 * i), seen);
          left -= size;
          if (left < 0) throw new SqliteFault();
          yield row;
        }
        continue;
      }
      waiting.push({ page: this.view.getUint32(head + 8), depth: depth + 1 });
      for (let i = count - 1; i >= 0; i--) {
        const cell = this.view.getUint16(pointers + 2 * i);
        if (cell + 4 > this.pageSize) throw new SqliteFault();
        waiting.push({ page: this.view.getUint32(start + cell), depth: depth + 1 });
      }
    }
  }

  private visit(page: number, seen: Uint8Array): void {
    if (page < 1 || page > this.pages || seen[page] !== 0) throw new SqliteFault();
    seen[page] = 1;
  }

  private row(
    start: number,
    cell: number,
    seen: Uint8Array,
  ): { readonly row: SqliteRow; readonly size: number } {
    const page = this.bytes.subarray(start, start + this.pageSize);
    const [size, afterSize] = readVarint(page, cell);
    const [rowid, at] = readVarint(page, afterSize);
    const payload = this.payload(page, at, size, seen);
    return { row: { rowid, values: readRecord(payload, this.text) }, size };
  }

  /** A row's bytes: what stands in the page, and what runs over into others. */
  private payload(page: Uint8Array, at: number, size: number, seen: Uint8Array): Uint8Array {
    const most = this.usable - 35;
    if (size < 0 || size > this.bytes.length) throw new SqliteFault();
    if (size <= most) {
      if (at + size > this.usable) throw new SqliteFault();
      return page.subarray(at, at + size);
    }
    const least = Math.floor(((this.usable - 12) * 32) / 255) - 23;
    const here = least + ((size - least) % (this.usable - 4));
    const local = here <= most ? here : least;
    if (at + local + 4 > this.usable) throw new SqliteFault();
    const whole = new Uint8Array(size);
    whole.set(page.subarray(at, at + local));
    let filled = local;
    let next = new DataView(page.buffer, page.byteOffset).getUint32(at + local);
    while (filled < size) {
      this.visit(next, seen);
      const from = (next - 1) * this.pageSize;
      const take = Math.min(size - filled, this.usable - 4);
      whole.set(this.bytes.subarray(from + 4, from + 4 + take), filled);
      filled += take;
      next = this.view.getUint32(from);
    }
    return whole;
  }
}
