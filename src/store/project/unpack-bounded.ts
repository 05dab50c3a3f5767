import { Unzip, UnzipInflate } from "fflate/browser";
import { MOST_PARTS } from "./project-manifest.ts";

/** Bytes of all parts, unpacked. */
const LARGEST_SUM = 512 * 1024 * 1024;
/** Bytes given to the library at once: what they unpack to is at most a thousand times more. */
const STEP = 16 * 1024;

/** What an archive holds, by name; `null` for what is no archive. */
export type Unpacked =
  | { readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly tooLarge: { readonly of: "bytes" | "parts"; readonly limit: number } }
  | null;

const joined = (chunks: readonly Uint8Array[]): Uint8Array => {
  const out = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
};

/**
 * Unpacks an archive a little at a time and stops at the bounds, whatever sizes it claims. Of two parts with one name
 * the first counts.
 */
export const unpackBounded = (bytes: Uint8Array, largest: number = LARGEST_SUM): Unpacked => {
  const chunksOf = new Map<string, Uint8Array[]>();
  const parts = new Map<string, Uint8Array>();
  let sum = 0;
  let count = 0;
  let broken = false;
  const unzip = new Unzip((file) => {
    count += 1;
    if (count > MOST_PARTS || chunksOf.has(file.name)) return;
    const chunks: Uint8Array[] = [];
    chunksOf.set(file.name, chunks);
    file.ondata = (error, chunk, last) => {
      if (error !== null) {
        broken = true;
        return;
      }
      sum += chunk.length;
      if (sum <= largest) chunks.push(chunk);
      if (last && sum <= largest) parts.set(file.name, joined(chunks));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      const end = Math.min(bytes.length, at + STEP);
      unzip.push(bytes.subarray(at, end), end === bytes.length);
      if (count > MOST_PARTS) return { tooLarge: { of: "parts", limit: MOST_PARTS } };
      if (sum > largest) return { tooLarge: { of: "bytes", limit: largest } };
      if (broken) return null;
    }
  } catch {
    return null;
  }
  return parts.size === 0 ? null : { parts };
};
