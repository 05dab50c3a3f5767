/** What a SQLite cell may be; a number that is whole is an integer, any other a real. */
export type SqliteValue = null | number | string | Uint8Array;

/** A SQLite variable-length integer: most significant seven bits first; one below 0 takes nine bytes of two's complement. */
export const varint = (value: number): number[] => {
  if (value < 0) {
    const wide = BigInt.asUintN(64, BigInt(value));
    const high = Array.from(
      { length: 8 },
      (_, k) => 128 | Number((wide >> BigInt(57 - 7 * k)) & 127n),
    );
    return [...high.map((byte) => byte & 255), Number(wide & 255n)];
  }
  const bytes = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) {
    bytes.unshift(128 + (rest % 128));
  }
  return bytes;
};

const INT_48 = 2 ** 47;

interface Encoded {
  readonly type: number;
  readonly bytes: Uint8Array;
}

const real = (value: number): Encoded => {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, value);
  return { type: 7, bytes };
};

const integer = (value: number): Encoded => {
  if (!(Math.abs(value) < INT_48)) return real(value);
  const wide = new DataView(new ArrayBuffer(8));
  wide.setBigInt64(0, BigInt(value));
  const all = new Uint8Array(wide.buffer);
  if (value >= -128 && value <= 127) return { type: 1, bytes: all.subarray(7) };
  if (value >= -32_768 && value <= 32_767) return { type: 2, bytes: all.subarray(6) };
  if (value >= -(2 ** 31) && value < 2 ** 31) return { type: 4, bytes: all.subarray(4) };
  return { type: 5, bytes: all.subarray(2) };
};

const encoded = (value: SqliteValue): Encoded => {
  if (value === null) return { type: 0, bytes: new Uint8Array(0) };
  if (typeof value === "number") {
    return Number.isInteger(value) && !Object.is(value, -0) ? integer(value) : real(value);
  }
  if (typeof value === "string") {
    const bytes = new TextEncoder().encode(value);
    return { type: 13 + 2 * bytes.length, bytes };
  }
  return { type: 12 + 2 * value.length, bytes: value };
};

/** A row in SQLite's record format: its header with a serial type a cell, then the cells. */
export const sqliteRecord = (values: readonly SqliteValue[]): Uint8Array => {
  const cells = values.map(encoded);
  const types = cells.flatMap(({ type }) => varint(type));
  // The header's length counts itself: one byte up to 127, two beyond.
  const head = types.length + 1 < 128 ? types.length + 1 : types.length + 2;
  const body = cells.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const out = new Uint8Array(head + body);
  out.set([...varint(head), ...types]);
  let at = head;
  for (const { bytes } of cells) {
    out.set(bytes, at);
    at += bytes.length;
  }
  return out;
};
