import { partName } from "./part-name.ts";

/** A part of a zip archive as its directory states it. Sizes in bytes. */
export interface ZipPart {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Where the part's own header begins. */
  readonly at: number;
  readonly crc: number;
  /** Under a password. */
  readonly locked: boolean;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const END_64_BYTES = 56;
const LOCATOR_BYTES = 20;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
/** The end record may be followed by a comment of so many bytes. */
const LONGEST_COMMENT = 65_535;
/** Stands where a figure needs 64 bits and is written elsewhere. */
const ELSEWHERE = 0xffffffff;
const EXTRA_64 = 0x0001;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Figures beyond 2^53 belong to no file that is read here; they become one that fits nowhere. */
const wide = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

function endRecord(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return -1;
}

/** Where the directory begins and how many parts it lists; of an archive of 64 bits, as its own end record says. */
function directory(view: DataView, end: number): { at: number; count: number } | null {
  const plain = { at: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) };
  const locator = end - LOCATOR_BYTES;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return plain;
  const at = wide(view, locator + 8);
  if (at + END_64_BYTES > view.byteLength || view.getUint32(at, true) !== END_64) return null;
  return { at: wide(view, at + 48), count: wide(view, at + 32) };
}

/** The directory of a zip archive; null where there is none to be read. */
export function zipParts(bytes: Uint8Array): ZipPart[] | null {
  const view = viewOf(bytes);
  const end = endRecord(view);
  const found = end === -1 ? null : directory(view, end);
  if (found === null) return null;
  let { at } = found;
  const parts: ZipPart[] = [];
  for (let i = 0; i < found.count; i++) {
    if (at + ENTRY_BYTES > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    const from = at + ENTRY_BYTES;
    const named = from + view.getUint16(at + 28, true);
    const next = named + view.getUint16(at + 30, true);
    if (next > bytes.length) return null;
    const flags = view.getUint16(at + 8, true);
    parts.push({
      name: partName(bytes.subarray(from, named)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      locked: (flags & 1) !== 0,
      ...sizesOf(view, at, named, next),
    });
    at = next + view.getUint16(at + 32, true);
  }
  return parts;
}

/** Sizes and place of a part: in its entry, or for those that do not fit there in the extra field of 64 bits. */
function sizesOf(
  view: DataView,
  entry: number,
  extra: number,
  end: number,
): Pick<ZipPart, "packed" | "unpacked" | "at"> {
  let packed = view.getUint32(entry + 20, true);
  let unpacked = view.getUint32(entry + 24, true);
  let at = view.getUint32(entry + 42, true);
  for (let field = extra; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== EXTRA_64) continue;
    let value = field + 4;
    const last = Math.min(end, value + view.getUint16(field + 2, true));
    const take = (short: number): number => {
      if (short !== ELSEWHERE || value + 8 > last) return short;
      value += 8;
      return wide(view, value - 8);
    };
    unpacked = take(unpacked);
    packed = take(packed);
    at = take(at);
    break;
  }
  return { packed, unpacked, at };
}

/** The bytes of a part as they are packed; null where it does not begin with a header of its own or ends beyond the file. */
export function packedBytes(bytes: Uint8Array, part: ZipPart): Uint8Array | null {
  const view = viewOf(bytes);
  if (part.at + LOCAL_BYTES > bytes.length || view.getUint32(part.at, true) !== LOCAL) return null;
  const names = view.getUint16(part.at + 26, true) + view.getUint16(part.at + 28, true);
  const from = part.at + LOCAL_BYTES + names;
  return from + part.packed > bytes.length ? null : bytes.subarray(from, from + part.packed);
}

/** Whether two parts claim the same bytes: no program writes that, and a bomb does. Sorts `parts` by place. */
export function partsOverlap(parts: readonly ZipPart[]): boolean {
  const order = [...parts].sort((a, b) => a.at - b.at);
  return order.some((part, i) => {
    const next = order[i + 1];
    return next !== undefined && next.at < part.at + LOCAL_BYTES + part.packed;
  });
}
