import type { ColumnMetaData, DecodedArray, SchemaElement } from "hyparquet";
import { parquetHeader } from "hyparquet/src/column.js";
import { deltaBinaryUnpack, deltaLengthByteArray } from "hyparquet/src/delta.js";
import { byteStreamSplit } from "hyparquet/src/encoding.js";
import { readPlain } from "hyparquet/src/plain.js";
import { ParquetFault, readHybrid } from "./read-levels.ts";
import { endOfThrift } from "./sound-thrift.ts";
import { type PageBudget, unpackPage, WritingNotRead } from "./unpack-page.ts";

type PageHeader = ReturnType<typeof parquetHeader>;

/** Largest page header: statistics may hold a whole text. */
const LONGEST_HEADER = 1 << 20;
const LARGEST_BLOCK = 1 << 20;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A column of a row group whose records hold one value of it at most. `keep` turns each stored value into what is kept. */
export class ColumnReader<T> {
  private readonly meta: ColumnMetaData;
  private readonly element: SchemaElement;
  private readonly keep: (value: DecodedArray[number]) => T;
  private readonly budget: PageBudget;
  private dictionary: T[] | null = null;
  readonly values: (T | null)[] = [];

  constructor(
    meta: ColumnMetaData,
    element: SchemaElement,
    keep: (value: DecodedArray[number]) => T,
    budget: PageBudget,
  ) {
    this.meta = meta;
    this.element = element;
    this.keep = keep;
    this.budget = budget;
  }

  /** Reads `rows` values, nulls included, from the file. */
  read(file: Uint8Array, rows: number): (T | null)[] {
    const first = Number(this.meta.data_page_offset);
    const dictionary = Number(this.meta.dictionary_page_offset ?? 0n);
    let at = dictionary > 0 ? Math.min(first, dictionary) : first;
    while (this.values.length < rows) {
      if (!(at >= 4 && at < file.length)) throw new ParquetFault();
      const ahead = file.subarray(at, at + LONGEST_HEADER);
      const length = endOfThrift(ahead, 0);
      if (length === -1) throw new ParquetFault();
      const header = parquetHeader({ view: viewOf(ahead.subarray(0, length)), offset: 0 });
      const start = at + length;
      const end = start + header.compressed_page_size;
      if (!(end >= start && end <= file.length)) throw new ParquetFault();
      this.page(header, file.subarray(start, end), rows - this.values.length);
      at = end;
    }
    return this.values;
  }

  private unpack(packed: Uint8Array, size: number): Uint8Array {
    return unpackPage(packed, this.meta.codec, size, this.budget);
  }

  private page(header: PageHeader, packed: Uint8Array, room: number): void {
    const { data_page_header: v1, data_page_header_v2: v2, dictionary_page_header: words } = header;
    const size = Number(header.uncompressed_page_size);
    if (header.type === "DICTIONARY_PAGE" && words) {
      const page = this.unpack(packed, size);
      if (!(words.num_values >= 0 && words.num_values <= 8 * page.length)) throw new ParquetFault();
      this.dictionary = Array.from(this.plain(page, words.num_values), this.keep);
    } else if (header.type === "DATA_PAGE" && v1) {
      const page = this.unpack(packed, size);
      this.count(v1.num_values, room);
      let at = 0;
      let levels: Uint32Array | null = null;
      if (this.isOptional) {
        if (page.length < 4) throw new ParquetFault();
        const length = viewOf(page).getUint32(0, true);
        at = 4 + length;
        if (at > page.length) throw new ParquetFault();
        levels = readHybrid(page, 4, at, 1, v1.num_values);
      }
      this.take(page.subarray(at), v1.encoding, v1.num_values, levels);
    } else if (header.type === "DATA_PAGE_V2" && v2) {
      this.count(v2.num_values, room);
      const from = v2.repetition_levels_byte_length;
      const to = from + v2.definition_levels_byte_length;
      if (!(from >= 0 && to >= from && to <= packed.length)) throw new ParquetFault();
      const levels = this.isOptional ? readHybrid(packed, from, to, 1, v2.num_values) : null;
      const rest = packed.subarray(to);
      const bare = v2.is_compressed === false || size === to;
      this.take(bare ? rest : this.unpack(rest, size - to), v2.encoding, v2.num_values, levels);
    } else if (header.type !== "INDEX_PAGE") throw new ParquetFault();
  }

  private get isOptional(): boolean {
    return this.element.repetition_type !== "REQUIRED";
  }

  private count(values: number, room: number): void {
    if (!(values >= 0 && values <= room)) throw new ParquetFault();
  }

  private plain(page: Uint8Array, count: number): DecodedArray {
    const type = this.meta.type;
    return readPlain({ view: viewOf(page), offset: 0 }, type, count, this.element.type_length);
  }

  private take(
    page: Uint8Array,
    encoding: string,
    count: number,
    levels: Uint32Array | null,
  ): void {
    let filled = count;
    if (levels) filled = levels.reduce((sum, level) => sum + level, 0);
    const stored = this.stored(page, encoding, filled);
    let next = 0;
    for (let i = 0; i < count; i++) {
      this.values.push(levels && levels[i] === 0 ? null : (stored[next++] as T));
    }
  }

  private stored(page: Uint8Array, encoding: string, count: number): readonly T[] {
    if (count === 0) return [];
    if (encoding === "PLAIN") return Array.from(this.plain(page, count), this.keep);
    if (encoding === "PLAIN_DICTIONARY" || encoding === "RLE_DICTIONARY") {
      const { dictionary } = this;
      if (!dictionary || page.length === 0) throw new ParquetFault();
      const places = readHybrid(page, 1, page.length, page[0] as number, count);
      return Array.from(places, (place) => {
        if (place >= dictionary.length) throw new ParquetFault();
        return dictionary[place] as T;
      });
    }
    return Array.from(this.packed(page, encoding, count), this.keep);
  }

  private packed(page: Uint8Array, encoding: string, count: number): DecodedArray {
    const { type } = this.meta;
    const reader = { view: viewOf(page), offset: 0 };
    if (encoding === "RLE" && type === "BOOLEAN") {
      if (page.length < 4) throw new ParquetFault();
      return Array.from(readHybrid(page, 4, page.length, 1, count), (bit) => bit === 1);
    }
    if (encoding === "BYTE_STREAM_SPLIT") {
      const width = type === "FIXED_LEN_BYTE_ARRAY" ? (this.element.type_length ?? 0) : 4;
      if (count * width > page.length) throw new ParquetFault();
      return byteStreamSplit(reader, count, type, this.element.type_length);
    }
    if (encoding === "DELTA_BINARY_PACKED" && (type === "INT32" || type === "INT64")) {
      soundBlocks(page);
      const out = type === "INT32" ? new Int32Array(count) : new BigInt64Array(count);
      deltaBinaryUnpack(reader, count, out);
      return out;
    }
    if (encoding === "DELTA_LENGTH_BYTE_ARRAY") {
      soundBlocks(page);
      const out: Uint8Array[] = new Array(count);
      deltaLengthByteArray(reader, count, out);
      return out;
    }
    throw new WritingNotRead(encoding);
  }
}

/** The library makes room for as many blocks as the bytes claim. */
function soundBlocks(page: Uint8Array): void {
  let at = 0;
  for (let i = 0; i < 2; i++) {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = page[at++];
      if (byte === undefined || shift > 28) throw new ParquetFault();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) break;
    }
    if (value === 0 || value > LARGEST_BLOCK) throw new ParquetFault();
  }
}
