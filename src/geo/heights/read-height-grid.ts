import type { HeightGrid } from "./height-grid.ts";
import {
  foretold,
  HEIGHT_HEADER,
  HEIGHT_MAGIC,
  HEIGHT_VERSION,
  LONG_NODE,
} from "./height-layout.ts";

interface Header {
  readonly quantum: number;
  readonly perDegree: number;
  readonly columns: number;
  readonly rows: number;
  readonly west: number;
  readonly north: number;
}

/** Half the globe at 3 arc-seconds would be more; a file that says more is none of ours. */
const MOST_NODES = 20_000_000;

const readHeader = (bytes: Uint8Array): Header | null => {
  if (bytes.length < HEIGHT_HEADER) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if ([...HEIGHT_MAGIC].some((letter, i) => bytes[i] !== letter.charCodeAt(0))) return null;
  if (view.getUint8(4) !== HEIGHT_VERSION) return null;
  const header = {
    quantum: view.getUint8(5),
    perDegree: view.getUint16(6, true),
    columns: view.getUint16(8, true),
    rows: view.getUint16(10, true),
    west: view.getInt32(12, true) / 1e6,
    north: view.getInt32(16, true) / 1e6,
  };
  const sound =
    header.quantum > 0 &&
    header.perDegree > 0 &&
    header.columns >= 2 &&
    header.rows >= 2 &&
    header.columns * header.rows <= MOST_NODES &&
    Math.abs(header.west) <= 180 &&
    Math.abs(header.north) <= 90;
  return sound ? header : null;
};

/** The bytes of a zlib stream; null where it is cut short, damaged (its checksum says), or longer than `most`. */
const inflate = async (bytes: Uint8Array, most: number): Promise<Uint8Array | null> => {
  try {
    const stream = new Blob([bytes.slice()])
      .stream()
      .pipeThrough(new DecompressionStream("deflate"));
    const reader = stream.getReader();
    const out = new Uint8Array(most);
    for (let at = 0; ; ) {
      const { done, value } = await reader.read();
      if (done) return out.subarray(0, at);
      if (at + value.length > most) {
        await reader.cancel();
        return null;
      }
      out.set(value, at);
      at += value.length;
    }
  } catch {
    return null;
  }
};

/** Undoes the foretelling; null where the nodes are not exactly as many as the header says. */
const readNodes = (code: Uint8Array, { columns, rows, quantum }: Header): Int16Array | null => {
  const values = new Int16Array(columns * rows);
  let at = 0;
  for (let node = 0; node < values.length; node++) {
    let folded = code[at++]!;
    if (folded === LONG_NODE) {
      folded = code[at]! + 256 * code[at + 1]!;
      at += 2;
    }
    const step = folded & 1 ? -((folded + 1) >> 1) : folded >> 1;
    values[node] = foretold(values, node, node % columns, columns) + step;
  }
  if (at !== code.length) return null;
  for (let node = 0; node < values.length; node++) values[node] = values[node]! * quantum;
  return values;
};

/**
 * The relief as it ships (`data/alturas.bin`), each height rounded to the file's quantum; null where the bytes are no such
 * file, of another version, cut short or damaged. Never throws; needs DecompressionStream (browsers since 2023, Node 18).
 */
export const readHeightGrid = async (bytes: Uint8Array): Promise<HeightGrid | null> => {
  const header = readHeader(bytes);
  if (header === null) return null;
  const code = await inflate(bytes.subarray(HEIGHT_HEADER), 3 * header.columns * header.rows);
  const values = code && readNodes(code, header);
  if (values === null) return null;
  const { columns, rows, west, north, perDegree } = header;
  return { columns, rows, west, north, perDegree, values };
};
