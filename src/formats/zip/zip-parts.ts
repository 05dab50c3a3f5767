/** A part of a zip archive as its directory states it. Sizes in bytes. */
export interface ZipPart {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Where the part's own header begins. */
  readonly at: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
/** The end record may be followed by a comment of so many bytes. */
const LONGEST_COMMENT = 65_535;

function endRecord(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return -1;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The directory of a zip archive; null where there is none to be read. Archives beyond 4 GB (zip64) are none here. */
export function zipParts(bytes: Uint8Array): ZipPart[] | null {
  const view = viewOf(bytes);
  const end = endRecord(view);
  if (end === -1) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const parts: ZipPart[] = [];
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_BYTES > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    const length = view.getUint16(at + 28, true);
    const from = at + ENTRY_BYTES;
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(from, from + length)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at = from + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** The bytes of a part, unpacked up to the size its directory states and no further; null where that fails. */
export async function unpack(bytes: Uint8Array, part: ZipPart): Promise<Uint8Array | null> {
  const view = viewOf(bytes);
  if (part.at + LOCAL_BYTES > bytes.length || view.getUint32(part.at, true) !== LOCAL) return null;
  const names = view.getUint16(part.at + 26, true) + view.getUint16(part.at + 28, true);
  const from = part.at + LOCAL_BYTES + names;
  const packed = bytes.subarray(from, from + part.packed);
  if (part.method === 0) return packed;
  const out = new Uint8Array(part.unpacked);
  const source = new Blob([packed as Uint8Array<ArrayBuffer>]).stream();
  const reader = source.pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  let length = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      if (length + next.value.length > out.length) return null;
      out.set(next.value, length);
      length += next.value.length;
    }
  } catch {
    return null;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  return out.subarray(0, length);
}
