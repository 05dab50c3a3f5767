/** A column of a dBase table: its name as bytes, where its cells lie in a row, and how they are written. */
export interface DbfField {
  readonly name: Uint8Array;
  /** C text, N and F figures, D date, L yes or no, others of newer programs. */
  readonly type: string;
  readonly offset: number;
  readonly length: number;
}

export interface DbfHeader {
  readonly fields: readonly DbfField[];
  /** Where the first row begins, and the bytes of a row. */
  readonly from: number;
  readonly rowBytes: number;
  /** Rows that are really there. */
  readonly rows: number;
  /** Number of the code page, as the table's own head has it; 0 for none. */
  readonly codePage: number;
}

const HEAD = 32;
const FIELD = 32;
const END_OF_FIELDS = 0x0d;
const NAME_BYTES = 11;

/** The head of a dBase table (III to V, FoxPro); null for what is none. */
export function dbfHeader(bytes: Uint8Array): DbfHeader | null {
  if (bytes.length < HEAD + 1) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const from = view.getUint16(8, true);
  const rowBytes = view.getUint16(10, true);
  // The sevenths of the format have longer fields, and no program that writes Shapefiles makes them.
  if ((view.getUint8(0) & 7) === 4 || from < HEAD + 1 || rowBytes < 1) return null;
  const fields: DbfField[] = [];
  let offset = 1;
  for (let at = HEAD; at + FIELD <= Math.min(from, bytes.length); at += FIELD) {
    if (bytes[at] === END_OF_FIELDS) break;
    const type = String.fromCharCode(bytes[at + 11] as number).toUpperCase();
    const small = bytes[at + 16] as number;
    // Texts beyond 255 bytes keep their upper byte where figures keep their decimals.
    const length = type === "C" ? small + 256 * (bytes[at + 17] as number) : small;
    const end = bytes.subarray(at, at + NAME_BYTES).indexOf(0);
    const name = bytes.subarray(at, at + (end === -1 ? NAME_BYTES : end));
    const fits = offset + length <= rowBytes;
    const used = fits ? length : offset + small <= rowBytes ? small : -1;
    if (used === -1) return null;
    fields.push({ name, type, offset, length: used });
    offset += used;
  }
  const room = Math.max(0, Math.floor((bytes.length - from) / rowBytes));
  return {
    fields,
    from,
    rowBytes,
    rows: Math.min(view.getUint32(4, true), room),
    codePage: view.getUint8(29),
  };
}
