/** Bytes that are no FlatBuffer. Thrown, and caught by the reader. */
export class FlatBufferFault {}

const LONGEST_TEXT = 10_000;

/** Elements of a vector: how many, and where the first begins. */
export interface FlatVector {
  readonly length: number;
  readonly at: number;
}

/** A table of a FlatBuffer (https://flatbuffers.dev/internals): its fields by their number. Every place is checked before it is read. */
export class FlatTable {
  readonly view: DataView;
  private readonly at: number;
  private readonly fields: number;
  private readonly fieldCount: number;

  constructor(view: DataView, at: number) {
    this.view = view;
    this.at = at;
    this.need(at, 4);
    this.fields = at - view.getInt32(at, true);
    this.need(this.fields, 4);
    const size = view.getUint16(this.fields, true);
    this.need(this.fields, size);
    this.fieldCount = (size - 4) >> 1;
  }

  /** The root table of a buffer that begins at `start`. */
  static root(view: DataView, start: number): FlatTable {
    if (start < 0 || start + 4 > view.byteLength) throw new FlatBufferFault();
    return new FlatTable(view, start + view.getUint32(start, true));
  }

  private need(at: number, bytes: number): void {
    if (at < 0 || at + bytes > this.view.byteLength) throw new FlatBufferFault();
  }

  /** Where the field stands; 0 where it is left out. */
  private place(field: number, bytes: number): number {
    if (field >= this.fieldCount) return 0;
    const offset = this.view.getUint16(this.fields + 4 + 2 * field, true);
    if (offset === 0) return 0;
    this.need(this.at + offset, bytes);
    return this.at + offset;
  }

  byte(field: number, absent: number): number {
    const at = this.place(field, 1);
    return at === 0 ? absent : this.view.getUint8(at);
  }

  short(field: number, absent: number): number {
    const at = this.place(field, 2);
    return at === 0 ? absent : this.view.getUint16(at, true);
  }

  int(field: number, absent: number): number {
    const at = this.place(field, 4);
    return at === 0 ? absent : this.view.getInt32(at, true);
  }

  /** An unsigned number of 64 bits. */
  long(field: number): number {
    const at = this.place(field, 8);
    return at === 0 ? 0 : Number(this.view.getBigUint64(at, true));
  }

  private pointed(field: number): number {
    const at = this.place(field, 4);
    if (at === 0) return 0;
    const to = at + this.view.getUint32(at, true);
    this.need(to, 4);
    return to;
  }

  /** A vector whose elements take `size` bytes each; null where it is left out. */
  vector(field: number, size: number): FlatVector | null {
    const at = this.pointed(field);
    if (at === 0) return null;
    const length = this.view.getUint32(at, true);
    this.need(at + 4, length * size);
    return { length, at: at + 4 };
  }

  /** A text; no more than its first 10,000 bytes. */
  text(field: number): string {
    const found = this.vector(field, 1);
    if (!found) return "";
    const { buffer, byteOffset } = this.view;
    const length = Math.min(found.length, LONGEST_TEXT);
    return new TextDecoder().decode(new Uint8Array(buffer, byteOffset + found.at, length));
  }

  table(field: number): FlatTable | null {
    const at = this.pointed(field);
    return at === 0 ? null : new FlatTable(this.view, at);
  }

  /** Table `i` of a vector of tables. */
  element(vector: FlatVector, i: number): FlatTable {
    const at = vector.at + 4 * i;
    return new FlatTable(this.view, at + this.view.getUint32(at, true));
  }
}
