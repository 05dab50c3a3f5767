import { typedText } from "../text/typed-text.ts";
import { FlatBufferFault } from "./flat-buffer.ts";
import type { FlatgeobufColumn } from "./read-header.ts";

/** Bytes of a value by its ColumnType; 0 for those that state their length. */
const SIZES = [1, 1, 1, 2, 2, 4, 4, 8, 8, 4, 8, 0, 0, 0, 0];
const BINARY = 14;

function figure(view: DataView, at: number, type: number): number | bigint | boolean {
  switch (type) {
    case 0:
      return view.getInt8(at);
    case 1:
      return view.getUint8(at);
    case 2:
      return view.getUint8(at) !== 0;
    case 3:
      return view.getInt16(at, true);
    case 4:
      return view.getUint16(at, true);
    case 5:
      return view.getInt32(at, true);
    case 6:
      return view.getUint32(at, true);
    case 7:
      return view.getBigInt64(at, true);
    case 8:
      return view.getBigUint64(at, true);
    case 9:
      // Figures of 32 bits as they were meant: 1.1, not 1.100000023841858.
      return Number(view.getFloat32(at, true).toPrecision(7));
    default:
      return view.getFloat64(at, true);
  }
}

/** The properties of a record as texts in the order of the columns: pairs of a column's number and its value. */
export function readProperties(
  view: DataView,
  start: number,
  end: number,
  columns: readonly FlatgeobufColumn[],
): string[] {
  const cells = columns.map(() => "");
  let at = start;
  while (at + 2 <= end) {
    const place = view.getUint16(at, true);
    const column = columns[place];
    const size = column && SIZES[column.type];
    at += 2;
    if (size === undefined || at + Math.max(size, size === 0 ? 4 : 0) > end) {
      throw new FlatBufferFault();
    }
    if (size > 0) {
      cells[place] = typedText(figure(view, at, column!.type));
      at += size;
      continue;
    }
    const length = view.getUint32(at, true);
    at += 4;
    if (at + length > end) throw new FlatBufferFault();
    const bytes = new Uint8Array(view.buffer, view.byteOffset + at, length);
    cells[place] = column!.type === BINARY ? typedText(bytes) : new TextDecoder().decode(bytes);
    at += length;
  }
  return cells;
}
