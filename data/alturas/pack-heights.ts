import { constants, deflateSync } from "node:zlib";
import {
  foretold,
  HEIGHT_HEADER,
  HEIGHT_MAGIC,
  HEIGHT_VERSION,
  LONG_NODE,
} from "../../src/geo/heights/height-layout.ts";
import type { Heights } from "./heights.ts";

/** Each node less what its neighbours foretell, in the bytes that `height-layout` describes. */
const nodeBytes = (quanta: Int16Array, columns: number): Uint8Array => {
  const bytes: number[] = [];
  for (let node = 0; node < quanta.length; node++) {
    const step = quanta[node]! - foretold(quanta, node, node % columns, columns);
    const folded = step < 0 ? -2 * step - 1 : 2 * step;
    if (folded < LONG_NODE) bytes.push(folded);
    else bytes.push(LONG_NODE, folded & 255, folded >> 8);
  }
  return Uint8Array.from(bytes);
};

/** The grid with its heights rounded to `quantum` metres, as `geo/heights` reads it. */
export const packHeights = (grid: Heights, quantum: number): Uint8Array => {
  const { columns, rows, west, north, step, values } = grid;
  const quanta = values.map((height) => Math.round(height / quantum));
  const packed = deflateSync(nodeBytes(quanta, columns), {
    level: 9,
    memLevel: 9,
    strategy: constants.Z_FILTERED,
  });
  const bytes = new Uint8Array(HEIGHT_HEADER + packed.length);
  const view = new DataView(bytes.buffer);
  for (const [i, letter] of [...HEIGHT_MAGIC].entries()) bytes[i] = letter.charCodeAt(0);
  view.setUint8(4, HEIGHT_VERSION);
  view.setUint8(5, quantum);
  view.setUint16(6, Math.round(1 / step), true);
  view.setUint16(8, columns, true);
  view.setUint16(10, rows, true);
  view.setInt32(12, Math.round(west * 1e6), true);
  view.setInt32(16, Math.round(north * 1e6), true);
  bytes.set(packed, HEIGHT_HEADER);
  return bytes;
};
