import { bytesToHeader, Compression, type Header, TileType } from "pmtiles";
import { Refused } from "./archive-refusal.ts";

export const HEADER_BYTES = 127;
/** Longest directory or metadata that is read, packed: a planet's have a few hundred kB. */
export const MOST_PACKED = 16 * 1024 * 1024;
const DEEPEST_ZOOM = 26;

const beginning = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 16));

/** Bytes that no text has in any of the writings of tables; one in two letters each says so at its beginning. */
const isText = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) ||
  (bytes[0] === 0xfe && bytes[1] === 0xff) ||
  bytes.every((byte) => byte > 31 || (byte > 8 && byte < 14));

/** What a file is that does not begin as PMTiles 3 does; versions 1 and 2 began with `PM` and the version. */
const refuseBeginning = (bytes: Uint8Array): void => {
  const text = beginning(bytes);
  if (text.startsWith("PMTiles")) return;
  if (text.startsWith("PM") && (bytes[2] === 1 || bytes[2] === 2) && bytes[3] === 0)
    throw new Refused({ why: "old-version", version: bytes[2] });
  if (text.startsWith("SQLite format 3")) throw new Refused({ why: "mbtiles" });
  if (/^\s*<(!doctype|html)/i.test(text)) throw new Refused({ why: "web-page" });
  if (text.startsWith("PK\u0003\u0004")) throw new Refused({ why: "zip" });
  throw new Refused({ why: isText(bytes) ? "text" : "not-pmtiles" });
};

const refusePacking = (method: number): void => {
  if (method === Compression.Brotli) throw new Refused({ why: "packing", method: "brotli" });
  if (method === Compression.Zstd) throw new Refused({ why: "packing", method: "zstd" });
  if (method > Compression.Zstd) throw new Refused({ why: "broken" });
};

const refuseTiles = (type: number): void => {
  if (type === TileType.Mlt) throw new Refused({ why: "mlt" });
  if (type < TileType.Mvt || type > TileType.Mlt) throw new Refused({ why: "other-tiles" });
};

/**
 * Reads the header of an archive of `size` bytes, or throws why it is none that can be drawn. Whether all parts the header
 * names lie within the file is said here: a copy that was cut short is found without reading it.
 */
export const checkHeader = (buffer: ArrayBuffer, size: number): Header => {
  const bytes = new Uint8Array(buffer);
  if (size === 0) throw new Refused({ why: "empty" });
  refuseBeginning(bytes);
  if (bytes.length >= 8) {
    const version = bytes[7]!;
    if (version > 3) throw new Refused({ why: "newer-version", version });
    if (version < 3) throw new Refused({ why: "old-version", version });
  }
  if (bytes.length < HEADER_BYTES)
    throw new Refused({ why: "truncated", bytes: size, needed: HEADER_BYTES });
  const header = bytesToHeader(buffer);
  const needed = Math.max(
    header.rootDirectoryOffset + header.rootDirectoryLength,
    header.jsonMetadataOffset + header.jsonMetadataLength,
    header.leafDirectoryOffset + (header.leafDirectoryLength ?? 0),
    header.tileDataOffset + (header.tileDataLength ?? 0),
  );
  if (!Number.isSafeInteger(needed)) throw new Refused({ why: "broken" });
  refuseTiles(header.tileType);
  refusePacking(header.internalCompression);
  refusePacking(header.tileCompression);
  if (needed > size) throw new Refused({ why: "truncated", bytes: size, needed });
  const { minZoom, maxZoom, rootDirectoryLength, jsonMetadataLength } = header;
  if (minZoom > maxZoom || maxZoom > DEEPEST_ZOOM) throw new Refused({ why: "broken" });
  if (rootDirectoryLength > MOST_PACKED || jsonMetadataLength > MOST_PACKED)
    throw new Refused({ why: "broken" });
  return header;
};
