import { gzip } from "./gzip.ts";
import { varints } from "./varint.ts";

/** One line of a directory; `run` 0 points to a leaf directory. */
export interface Entry {
  readonly tileId: number;
  readonly offset: number;
  readonly length: number;
  readonly run: number;
}

/** A directory as PMTiles 3 stores it: counts and columns as varints, ids as differences, gzipped. */
const packDirectory = (entries: readonly Entry[]): Uint8Array => {
  const values = [entries.length];
  let last = 0;
  for (const { tileId } of entries) {
    values.push(tileId - last);
    last = tileId;
  }
  for (const { run } of entries) values.push(run);
  for (const { length } of entries) values.push(length);
  entries.forEach(({ offset }, i) => {
    const before = entries[i - 1];
    const follows = before !== undefined && offset === before.offset + before.length;
    values.push(follows ? 0 : offset + 1);
  });
  return gzip(varints(values));
};

/** Header and root directory must fit a first request of 16 KiB. */
const ROOT_LIMIT = 16_384 - 127;

export interface Directories {
  readonly root: Uint8Array;
  readonly leaves: Uint8Array;
}

/** The root directory alone where it fits, else a root that points to leaves of as few entries as needed. */
export const packDirectories = (entries: readonly Entry[]): Directories => {
  const whole = packDirectory(entries);
  if (whole.length <= ROOT_LIMIT) return { root: whole, leaves: new Uint8Array() };
  for (let size = 4096; ; size *= 2) {
    const parts: Uint8Array[] = [];
    const pointers: Entry[] = [];
    let offset = 0;
    for (let i = 0; i < entries.length; i += size) {
      const part = packDirectory(entries.slice(i, i + size));
      pointers.push({ tileId: entries[i]!.tileId, offset, length: part.length, run: 0 });
      parts.push(part);
      offset += part.length;
    }
    const root = packDirectory(pointers);
    if (root.length <= ROOT_LIMIT) return { root, leaves: new Uint8Array(Buffer.concat(parts)) };
  }
};
