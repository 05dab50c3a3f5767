import type { ForeignFormat, FormatName } from "../../domain/issue/file-issues.ts";
import { zipKind } from "./zip-kind.ts";

/** First bytes of known formats. */
const SIGNATURES: readonly (readonly [ForeignFormat | FormatName, readonly number[]])[] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  ["image", [0x49, 0x49, 0x2a, 0x00]],
  ["image", [0x4d, 0x4d, 0x00, 0x2a]],
  ["image", [0x42, 0x4d, 0, 0]],
  ["gzip", [0x1f, 0x8b]],
  ["rar", [0x52, 0x61, 0x72, 0x21, 0x1a]],
  ["7z", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ["geoparquet", [0x50, 0x41, 0x52, 0x31]],
  ["flatgeobuf", [0x66, 0x67, 0x62, 0x03, 0x66, 0x67, 0x62]],
  ["xls", [0xd0, 0xcf, 0x11, 0xe0]],
  ["shapefile", [0x00, 0x00, 0x27, 0x0a]],
  ["word", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

const SQLITE = "SQLite format 3\0";

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((value, i) => bytes[i] === value);

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** Name of the part that holds a document under a password, as the container of old Excel files writes it. */
const LOCKED_PART = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);

function isLocked(bytes: Uint8Array): boolean {
  const first = LOCKED_PART[0] as number;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (LOCKED_PART.every((value, i) => bytes[at + i] === value)) return true;
  }
  return false;
}

/** A dBASE table: version, a plausible date, and a header that ends with 0x0D where it says. */
function isDbf(bytes: Uint8Array): boolean {
  const version = bytes[0] as number;
  if (version !== 0x03 && version !== 0x83 && version !== 0x30) return false;
  if ((bytes[2] as number) > 12 || (bytes[3] as number) > 31 || bytes.length < 66) return false;
  const header = (bytes[8] as number) + 256 * (bytes[9] as number);
  return header > 32 && (header - 1) % 32 === 0 && bytes[header - 1] === 0x0d;
}

/** Which known format the bytes are by their signature; null when none. */
export function foreignFormat(bytes: Uint8Array): ForeignFormat | FormatName | null {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) {
    return zipKind(bytes);
  }
  const head = latin(bytes, 0, 100);
  if (head.startsWith(SQLITE)) return head.slice(68, 72) === "GPKG" ? "geopackage" : "sqlite";
  if (head.startsWith("RIFF") && head.slice(8, 12) === "WEBP") return "image";
  if (/^[\s\S]{4}ftyp(?:hei|mif|avif)/.test(head)) return "image";
  for (const [format, signature] of SIGNATURES) {
    if (startsWith(bytes, signature))
      return format === "xls" && isLocked(bytes) ? "locked" : format;
  }
  if (/^\s*0\r?\nSECTION\r?\n/.test(head)) return "dxf";
  return isDbf(bytes) ? "shapefile" : null;
}
