import type { Entry, Header } from "pmtiles";
import type { ByteSource } from "../../domain/basemap/byte-source.ts";
import { Refused } from "./archive-refusal.ts";
import { MOST_PACKED } from "./check-header.ts";
import { readDirectory } from "./read-directory.ts";
import { unpack } from "./unpack.ts";

/** Directories lie at most this deep: the library that reads tiles looks no deeper. */
const DEEPEST = 3;

/** What all directories of an archive say together. */
export interface Walked {
  readonly tiles: number;
  /** The tile in the middle of those at the deepest zoom there is: most likely one with something in it. */
  readonly sample: Entry | null;
}

/** Reads every directory and holds every entry against the bytes there are. */
export const walkDirectories = async (source: ByteSource, header: Header): Promise<Walked> => {
  const dataLength = header.tileDataLength ?? source.size - header.tileDataOffset;
  const leafLength = header.leafDirectoryLength ?? 0;
  let tiles = 0;
  let sample: Entry | null = null;
  const walk = async (offset: number, length: number, depth: number): Promise<void> => {
    if (depth > DEEPEST || length > MOST_PACKED) throw new Refused({ why: "broken" });
    const packed = await source.read(offset, length);
    if (packed.byteLength < length)
      throw new Refused({ why: "truncated", bytes: source.size, needed: offset + length });
    const entries = readDirectory(await unpack(packed, header.internalCompression));
    for (const entry of entries) {
      const within = entry.runLength === 0 ? leafLength : dataLength;
      if (entry.length === 0 || entry.offset + entry.length > within)
        throw new Refused({ why: "broken" });
      tiles += entry.runLength;
    }
    const own = entries.filter(({ runLength }) => runLength > 0);
    if (own.length > 0) sample = own[Math.floor(own.length * 0.75)] ?? null;
    for (const leaf of entries)
      if (leaf.runLength === 0)
        await walk(header.leafDirectoryOffset + leaf.offset, leaf.length, depth + 1);
  };
  await walk(header.rootDirectoryOffset, header.rootDirectoryLength, 0);
  return { tiles, sample };
};
