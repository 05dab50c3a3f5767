import { type SqliteValue, sqliteRecord, varint } from "./sqlite-record.ts";

const PAGE = 4096;
const FILE_HEAD = 100;
const LEAF_TABLE = 13;
const INTERIOR_TABLE = 5;
const LEAF_INDEX = 10;
/** Payload kept on a table's leaf before the rest goes to overflow pages, and the least that stays (file format, 1.6). */
const MOST_TABLE = PAGE - 35;
const MOST_INDEX = Math.floor(((PAGE - 12) * 64) / 255) - 23;
const LEAST = Math.floor(((PAGE - 12) * 32) / 255) - 23;

export interface SqliteTable {
  readonly name: string;
  readonly sql: string;
  /** In the order of their row ids, which are 1, 2, 3 … unless given; an INTEGER PRIMARY KEY is null in the record. */
  readonly rows: Iterable<readonly SqliteValue[]>;
  readonly rowids?: readonly number[];
}

/** The index SQLite makes of itself for a PRIMARY KEY or UNIQUE of a table: its keys, sorted, each with the row id behind it. */
export interface SqliteAutoIndex {
  readonly table: string;
  readonly number: number;
  readonly keys: readonly (readonly SqliteValue[])[];
}

interface Header {
  readonly applicationId: number;
  readonly userVersion: number;
}

/**
 * Writes a SQLite 3 database of few tables in one go: pages of 4 kB, tables as b-trees filled in order, long rows in chains of
 * overflow pages. It knows no more than a GeoPackage needs: an index must fit one page.
 */
export class SqliteFile {
  private readonly pages: Uint8Array[] = [new Uint8Array(PAGE)];
  private readonly schema: SqliteValue[][] = [];

  /** Gives its indices in the order SQLite numbers them. */
  addTable(
    { name, sql, rows, rowids }: SqliteTable,
    indices: readonly SqliteAutoIndex[] = [],
  ): void {
    const cells: TreeCell[] = [];
    for (const row of rows) {
      const key = rowids?.[cells.length] ?? cells.length + 1;
      cells.push({ key, bytes: this.cell(sqliteRecord(row), MOST_TABLE, varint(key)) });
    }
    this.schema.push(["table", name, name, this.tree(cells, null), sql]);
    for (const { table, number, keys } of indices) {
      const own = keys.map((key) => this.cell(sqliteRecord(key), MOST_INDEX, []));
      const page = this.take();
      fillPage(this.pages[page - 1]!, 0, LEAF_INDEX, own, 0);
      this.schema.push(["index", `sqlite_autoindex_${table}_${number}`, table, page, null]);
    }
  }

  bytes({ applicationId, userVersion }: Header): Uint8Array<ArrayBuffer> {
    const cells = this.schema.map((row, k) => ({
      key: k + 1,
      bytes: this.cell(sqliteRecord(row), MOST_TABLE, varint(k + 1)),
    }));
    this.tree(cells, 1);
    const first = this.pages[0]!;
    const view = new DataView(first.buffer);
    first.set(new TextEncoder().encode("SQLite format 3\0"));
    view.setUint16(16, PAGE);
    first.set([1, 1, 0, 64, 32, 32], 18);
    view.setUint32(24, 1);
    view.setUint32(28, this.pages.length);
    view.setUint32(40, 1);
    view.setUint32(44, 4);
    view.setUint32(56, 1);
    view.setUint32(60, userVersion);
    view.setUint32(68, applicationId);
    view.setUint32(92, 1);
    view.setUint32(96, 3_040_001);
    const out = new Uint8Array(PAGE * this.pages.length);
    for (const [k, page] of this.pages.entries()) out.set(page, k * PAGE);
    return out;
  }

  /** A new page; pages count from 1. */
  private take(): number {
    return this.pages.push(new Uint8Array(PAGE));
  }

  /** Length, key, payload; what does not fit goes to overflow pages, whose first is named at the end. */
  private cell(payload: Uint8Array, most: number, key: readonly number[]): Uint8Array {
    const head = [...varint(payload.length), ...key];
    if (payload.length <= most) return joined(head, payload);
    const rest = LEAST + ((payload.length - LEAST) % (PAGE - 4));
    const local = rest <= most ? rest : LEAST;
    const first = this.overflow(payload.subarray(local));
    const out = new Uint8Array(head.length + local + 4);
    out.set(joined(head, payload.subarray(0, local)));
    new DataView(out.buffer).setUint32(head.length + local, first);
    return out;
  }

  private overflow(bytes: Uint8Array): number {
    const first = this.pages.length + 1;
    for (let at = 0; at < bytes.length; at += PAGE - 4) {
      const page = this.pages[this.take() - 1]!;
      const more = at + PAGE - 4 < bytes.length;
      new DataView(page.buffer).setUint32(0, more ? this.pages.length + 1 : 0);
      page.set(bytes.subarray(at, at + PAGE - 4), 4);
    }
    return first;
  }

  /** The b-tree of a table's cells, its root on page `root` (a new one where null); gives the root's number. */
  private tree(cells: readonly TreeCell[], root: number | null): number {
    let level = cells;
    let kind = LEAF_TABLE;
    for (;;) {
      const offset = root === 1 ? FILE_HEAD : 0;
      const runs = packed(level, kind, PAGE - offset);
      if (runs.length <= 1) {
        const page = root ?? this.take();
        this.fill(page, offset, kind, level);
        return page;
      }
      level = runs.map((run): TreeCell => {
        const page = this.take();
        this.fill(page, 0, kind, run);
        const { key } = run.at(-1)!;
        return { key, bytes: joined(uint32(page), Uint8Array.from(varint(key))), child: page };
      });
      kind = INTERIOR_TABLE;
    }
  }

  private fill(page: number, offset: number, kind: number, cells: readonly TreeCell[]): void {
    const inner = kind === INTERIOR_TABLE;
    const own = inner ? cells.slice(0, -1) : cells;
    const right = inner ? (cells.at(-1)?.child ?? 0) : 0;
    const bytes = own.map((cell) => cell.bytes);
    fillPage(this.pages[page - 1]!, offset, kind, bytes, right);
  }
}

interface TreeCell {
  readonly key: number;
  readonly bytes: Uint8Array;
  /** Page of the child an interior cell points to. */
  readonly child?: number;
}

const uint32 = (value: number): number[] => [
  (value >>> 24) & 255,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
];

const joined = (head: readonly number[], body: Uint8Array): Uint8Array => {
  const out = new Uint8Array(head.length + body.length);
  out.set(head);
  out.set(body, head.length);
  return out;
};

const headBytes = (kind: number): number => (kind === INTERIOR_TABLE ? 12 : 8);

/** Runs of cells that fill a page each; the last cell of an interior run is its right pointer and takes no room. */
const packed = (
  cells: readonly TreeCell[],
  kind: number,
  room: number,
): readonly (readonly TreeCell[])[] => {
  const runs: TreeCell[][] = [];
  let used = PAGE;
  for (const cell of cells) {
    const size = cell.bytes.length + 2;
    if (used + size > room || runs.length === 0) {
      runs.push([]);
      used = headBytes(kind);
    }
    runs.at(-1)!.push(cell);
    used += size;
  }
  return runs;
};

/** Cells from the end of the page downwards, their places from its head upwards. */
const fillPage = (
  page: Uint8Array,
  offset: number,
  kind: number,
  cells: readonly Uint8Array[],
  right: number,
): void => {
  const view = new DataView(page.buffer);
  const head = headBytes(kind);
  let end = PAGE;
  for (const [k, cell] of cells.entries()) {
    end -= cell.length;
    page.set(cell, end);
    view.setUint16(offset + head + 2 * k, end);
  }
  page[offset] = kind;
  view.setUint16(offset + 3, cells.length);
  view.setUint16(offset + 5, end);
  if (kind === INTERIOR_TABLE) view.setUint32(offset + 8, right);
};
