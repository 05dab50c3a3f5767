import { gzipSync } from "node:zlib";

/** Gzip at the highest level, with the byte that names the machine set to "unknown": the same on every system. */
export const gzip = (bytes: Uint8Array): Uint8Array => {
  const packed = new Uint8Array(gzipSync(bytes, { level: 9 }));
  packed[9] = 255;
  return packed;
};
