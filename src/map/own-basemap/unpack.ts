import { Compression } from "pmtiles";
import { Refused } from "./archive-refusal.ts";

/** Longest part that is unpacked: what is meant as a few kB and grows beyond this is no honest archive. */
const MOST_UNPACKED = 32 * 1024 * 1024;

/** Unpacks a directory, metadata or tile. */
export const unpack = async (packed: ArrayBuffer, method: number): Promise<Uint8Array> => {
  if (method !== Compression.Gzip) return new Uint8Array(packed);
  const reader = new Blob([packed])
    .stream()
    .pipeThrough(new DecompressionStream("gzip"))
    .getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new Refused({ why: "broken" });
    });
    if (done) break;
    parts.push(value as Uint8Array<ArrayBuffer>);
    length += value.length;
    if (length > MOST_UNPACKED) {
      await reader.cancel().catch(() => undefined);
      throw new Refused({ why: "broken" });
    }
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
};
