/** Bytes that are no page of a Parquet. Thrown, and caught by the reader. */
export class ParquetFault {}

/**
 * Numbers in Parquet's mixture of runs and packed bits, exactly `count` of them; a run longer than what is left ends with
 * it. The library's own writes as many as the bytes say, whatever there is room for.
 */
export function readHybrid(
  bytes: Uint8Array,
  start: number,
  end: number,
  width: number,
  count: number,
): Uint32Array {
  const out = new Uint32Array(count);
  if (width === 0) return out;
  if (width > 32) throw new ParquetFault();
  let at = start;
  let n = 0;
  while (n < count) {
    let header = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = at < end && shift < 35 ? (bytes[at++] as number) : -1;
      if (byte === -1) throw new ParquetFault();
      header += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) break;
    }
    if (header % 2 === 0) {
      let value = 0;
      const size = (width + 7) >> 3;
      if (at + size > end || header === 0) throw new ParquetFault();
      for (let i = 0; i < size; i++) value += (bytes[at + i] as number) * 2 ** (8 * i);
      at += size;
      const stop = Math.min(count, n + header / 2);
      out.fill(value, n, stop);
      n = stop;
      continue;
    }
    const values = ((header - 1) / 2) * 8;
    const size = (values * width) / 8;
    let bit = at * 8;
    for (let i = 0; i < values && n < count; i++, bit += width) {
      if ((bit + width + 7) >> 3 > end) throw new ParquetFault();
      let value = 0;
      for (let b = 0; b < width; b++) {
        const place = bit + b;
        if (((bytes[place >> 3] as number) >> (place & 7)) & 1) value += 2 ** b;
      }
      out[n++] = value;
    }
    at += size;
  }
  return out;
}
