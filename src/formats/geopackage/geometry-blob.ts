const ENVELOPE_BYTES = [0, 32, 48, 48, 64];
const HEADER_BYTES = 8;

/** The WKB within a geometry of a GeoPackage; null where it is none or of a kind of its own. An empty one has no bytes. */
export function wkbOfBlob(blob: Uint8Array): Uint8Array | null {
  if (blob[0] !== 0x47 || blob[1] !== 0x50 || blob.length < HEADER_BYTES) return null;
  const flags = blob[3] as number;
  const envelope = ENVELOPE_BYTES[(flags >> 1) & 7];
  if (envelope === undefined || (flags & 0x20) !== 0) return null;
  if ((flags & 0x10) !== 0) return new Uint8Array(0);
  return blob.subarray(HEADER_BYTES + envelope);
}
