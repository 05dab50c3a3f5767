/** Unsigned integers up to 2^53, seven bits a byte, the low ones first (Protocol Buffers' varint). */
export const varints = (values: readonly number[]): Uint8Array => {
  const bytes: number[] = [];
  for (let value of values) {
    if (!Number.isSafeInteger(value) || value < 0) throw new Error(`${value} is no varint`);
    while (value >= 0x80) {
      bytes.push((value % 0x80) | 0x80);
      value = Math.floor(value / 0x80);
    }
    bytes.push(value);
  }
  return Uint8Array.from(bytes);
};
