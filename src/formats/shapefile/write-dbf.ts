import type { OutLoss } from "../out/out-file.ts";
import type { OutRecords } from "../out-records.ts";
import type { DbfColumn } from "./dbf-columns.ts";

const HEAD = 32;
const SPACE = 0x20;

/** How many of the bytes of a UTF-8 text fit, cut between letters. */
const fitting = (text: Uint8Array, bytes: number): number => {
  let end = Math.min(bytes, text.length);
  while (end > 0 && end < text.length && (text[end]! & 0xc0) === 0x80) end -= 1;
  return end;
};

/** The records named by `members` as a dBase III table in UTF-8; `made` is the day its header keeps. */
export const writeDbf = (
  { cells }: OutRecords,
  columns: readonly DbfColumn[],
  members: readonly number[],
  made: Date,
  losses: OutLoss[],
): Uint8Array => {
  const width = columns.reduce((sum, { bytes }) => sum + bytes, 1);
  const start = HEAD * (columns.length + 1) + 1;
  const out = new Uint8Array(start + width * members.length + 1).fill(SPACE, start);
  const view = new DataView(out.buffer);
  const encoder = new TextEncoder();
  out.set([3, made.getUTCFullYear() - 1900, made.getUTCMonth() + 1, made.getUTCDate()]);
  view.setUint32(4, members.length, true);
  view.setUint16(8, start, true);
  view.setUint16(10, width, true);
  for (const [c, { written, type, bytes, decimals }] of columns.entries()) {
    const at = HEAD * (c + 1);
    out.set(encoder.encode(written), at);
    out.set([type.charCodeAt(0)], at + 11);
    out.set([bytes, decimals], at + 16);
  }
  out[start - 1] = 0x0d;
  for (const [k, record] of members.entries()) {
    let at = start + width * k + 1;
    for (const [c, { bytes, type, column }] of columns.entries()) {
      const cell = cells[record]![c]!;
      const text = encoder.encode(cell);
      const length = fitting(text, bytes);
      if (length < text.length) losses.push({ kind: "text-cut", record, column });
      else if (cell !== cell.trim()) losses.push({ kind: "blanks-lost", record, column });
      out.set(text.subarray(0, length), type === "N" ? at + bytes - length : at);
      at += bytes;
    }
  }
  out[out.length - 1] = 0x1a;
  return out;
};
