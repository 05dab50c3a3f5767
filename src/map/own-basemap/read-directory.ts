import { type BufferPosition, type Entry, readVarint } from "pmtiles";
import { Refused } from "./archive-refusal.ts";

const next = (at: BufferPosition): number => {
  if (at.pos >= at.buf.length) throw new Refused({ why: "broken" });
  const value = readVarint(at);
  if (!Number.isSafeInteger(value)) throw new Refused({ why: "broken" });
  return value;
};

/** Entries of an unpacked directory of PMTiles 3, in the order of their tiles. */
export const readDirectory = (bytes: Uint8Array): readonly Entry[] => {
  const at: BufferPosition = { buf: bytes, pos: 0 };
  const count = next(at);
  // Each entry takes four bytes or more.
  if (count * 4 > bytes.length) throw new Refused({ why: "broken" });
  const entries: Entry[] = [];
  let tileId = 0;
  for (let i = 0; i < count; i++) {
    tileId += next(at);
    entries.push({ tileId, offset: 0, length: 0, runLength: 1 });
  }
  for (const entry of entries) entry.runLength = next(at);
  for (const entry of entries) entry.length = next(at);
  entries.forEach((entry, i) => {
    const value = next(at);
    const before = entries[i - 1];
    entry.offset = value === 0 && before ? before.offset + before.length : value - 1;
    if (entry.offset < 0) throw new Refused({ why: "broken" });
  });
  return entries;
};
