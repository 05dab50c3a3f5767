import { SqliteFault } from "./sqlite-fault.ts";

/** A value as the file keeps it: a whole number that a double cannot hold is a bigint. */
export type SqliteValue = null | number | bigint | string | Uint8Array;

const MOST_COLUMNS = 2000;

/** A variable-length integer of SQLite, and where it ends. */
export function readVarint(bytes: Uint8Array, at: number): readonly [value: number, end: number] {
  let value = 0;
  for (let i = 0; i < 8; i++) {
    const byte = bytes[at + i];
    if (byte === undefined) throw new SqliteFault();
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return [value, at + i + 1];
  }
  const last = bytes[at + 8];
  if (last === undefined) throw new SqliteFault();
  const whole = (BigInt(value) << 8n) | BigInt(last);
  return [Number(BigInt.asIntN(64, whole)), at + 9];
}

const SIZES = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];

function integer(view: DataView, at: number, size: number): number | bigint {
  if (size === 1) return view.getInt8(at);
  if (size === 2) return view.getInt16(at);
  if (size === 3) return view.getInt8(at) * 65536 + view.getUint16(at + 1);
  if (size === 4) return view.getInt32(at);
  if (size === 6) return view.getInt16(at) * 2 ** 32 + view.getUint32(at + 2);
  const value = view.getBigInt64(at);
  const near = Number(value);
  return Number.isSafeInteger(near) ? near : value;
}

/** The values of a row in the record format of SQLite; a row written before columns were added has fewer. */
export function readRecord(payload: Uint8Array, text: TextDecoder): SqliteValue[] {
  const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
  const [headerSize, first] = readVarint(payload, 0);
  if (headerSize > payload.length) throw new SqliteFault();
  const values: SqliteValue[] = [];
  let at = first;
  let body = headerSize;
  while (at < headerSize) {
    const [type, next] = readVarint(payload, at);
    at = next;
    if (type < 0 || values.length === MOST_COLUMNS) throw new SqliteFault();
    const size = type < 10 ? (SIZES[type] as number) : Math.floor((type - 12) / 2);
    if (size < 0 || type === 10 || type === 11 || body + size > payload.length) {
      throw new SqliteFault();
    }
    if (type === 0) values.push(null);
    else if (type === 8 || type === 9) values.push(type - 8);
    else if (type === 7) values.push(view.getFloat64(body));
    else if (type < 7) values.push(integer(view, body, size));
    else {
      const bytes = payload.subarray(body, body + size);
      values.push(type % 2 === 0 ? bytes : text.decode(bytes));
    }
    body += size;
  }
  return values;
}
