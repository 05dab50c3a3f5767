import { createHash } from "node:crypto";
import { zxyToTileId } from "pmtiles";
import { type Entry, packDirectories } from "./directory.ts";
import { gzip } from "./gzip.ts";

export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  /** As it is to be sent: already gzipped where the archive says so. */
  readonly bytes: Uint8Array;
}

export interface Archive {
  readonly kind: "mvt" | "webp";
  readonly tilesGzipped: boolean;
  /** West, south, east, north in degrees. */
  readonly bounds: readonly [number, number, number, number];
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly tiles: readonly Tile[];
}

const KIND = { mvt: 1, webp: 4 } as const;
const NONE = 1;
const GZIP = 2;
const HEADER = 127;

/** Tiles in the order of their ids, each content stored once, neighbours of one content as a run. */
const layOut = (tiles: readonly Tile[]): { entries: Entry[]; contents: Uint8Array[] } => {
  const ordered = tiles
    .map((tile) => ({ id: zxyToTileId(tile.z, tile.x, tile.y), bytes: tile.bytes }))
    .sort((a, b) => a.id - b.id);
  const stored = new Map<string, number>();
  const contents: Uint8Array[] = [];
  const entries: Entry[] = [];
  let end = 0;
  for (const { id, bytes } of ordered) {
    const name = createHash("sha256").update(bytes).digest("base64");
    const offset = stored.get(name) ?? end;
    const last = entries.at(-1);
    if (last && last.offset === offset && id === last.tileId + last.run) {
      entries[entries.length - 1] = { ...last, run: last.run + 1 };
      continue;
    }
    if (last && id < last.tileId + last.run) throw new Error(`tile ${id} is there twice`);
    if (offset === end) {
      stored.set(name, offset);
      contents.push(bytes);
      end += bytes.length;
    }
    entries.push({ tileId: id, offset, length: bytes.length, run: 1 });
  }
  return { entries, contents };
};

/** A PMTiles archive, version 3, clustered; https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md */
export const writePmtiles = (archive: Archive): Uint8Array => {
  const { entries, contents } = layOut(archive.tiles);
  if (entries.length === 0) throw new Error("an archive needs a tile");
  const { root, leaves } = packDirectories(entries);
  const metadata = gzip(new TextEncoder().encode(JSON.stringify(archive.metadata)));
  const data = Buffer.concat(contents);
  const zooms = archive.tiles.map(({ z }) => z);
  const [west, south, east, north] = archive.bounds;

  const header = new DataView(new ArrayBuffer(HEADER));
  const long = (at: number, value: number): void => header.setBigUint64(at, BigInt(value), true);
  const degree = (at: number, value: number): void =>
    header.setInt32(at, Math.round(value * 1e7), true);
  for (const [i, letter] of [..."PMTiles"].entries()) header.setUint8(i, letter.charCodeAt(0));
  header.setUint8(7, 3);
  let offset = HEADER;
  for (const [at, length] of [
    [8, root.length],
    [24, metadata.length],
    [40, leaves.length],
    [56, data.length],
  ] as const) {
    long(at, offset);
    long(at + 8, length);
    offset += length;
  }
  long(72, archive.tiles.length);
  long(80, entries.length);
  long(88, contents.length);
  header.setUint8(96, 1);
  header.setUint8(97, GZIP);
  header.setUint8(98, archive.tilesGzipped ? GZIP : NONE);
  header.setUint8(99, KIND[archive.kind]);
  header.setUint8(100, Math.min(...zooms));
  header.setUint8(101, Math.max(...zooms));
  degree(102, west);
  degree(106, south);
  degree(110, east);
  degree(114, north);
  header.setUint8(118, Math.max(...zooms));
  degree(119, (west + east) / 2);
  degree(123, (south + north) / 2);
  return new Uint8Array(
    Buffer.concat([new Uint8Array(header.buffer), root, metadata, leaves, data]),
  );
};
