import { ParquetFault } from "./read-levels.ts";

/**
 * Unpacks Snappy (https://github.com/google/snappy/blob/main/format_description.txt) to exactly `size` bytes. The library's
 * own goes backwards, for ever, on a literal that claims more than 2 GB.
 */
export function unsnap(input: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let at = 0;
  while ((input[at++] ?? 0) >= 0x80);
  let n = 0;
  while (at < input.length) {
    const tag = input[at++] as number;
    const kind = tag & 3;
    if (kind === 0) {
      let length = tag >> 2;
      if (length >= 60) {
        const bytes = length - 59;
        length = 0;
        for (let i = 0; i < bytes; i++) length += (input[at + i] ?? 0) * 2 ** (8 * i);
        at += bytes;
      }
      length++;
      if (at + length > input.length || n + length > size) throw new ParquetFault();
      out.set(input.subarray(at, at + length), n);
      at += length;
      n += length;
      continue;
    }
    const width = kind === 3 ? 4 : kind;
    let offset = 0;
    for (let i = 0; i < width; i++) offset += (input[at + i] ?? 0) * 2 ** (8 * i);
    if (kind === 1) offset += (tag >> 5) * 256;
    at += width;
    const length = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    if (offset === 0 || offset > n || n + length > size) throw new ParquetFault();
    for (let i = 0; i < length; i++, n++) out[n] = out[n - offset] as number;
  }
  if (n !== size) throw new ParquetFault();
  return out;
}
