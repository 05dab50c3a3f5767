const DEEPEST = 24;
const LONGEST_VARINT = 10;

/** Bytes that are no Thrift. Thrown within. */
class ThriftFault {}

/**
 * Where a struct in Thrift's compact protocol that begins at `at` ends; -1 where its bytes are none. The library that reads
 * them afterwards trusts lengths, depths and numbers of any size.
 */
export function endOfThrift(bytes: Uint8Array, at: number): number {
  try {
    return struct(bytes, at, 0);
  } catch (fault) {
    if (!(fault instanceof ThriftFault)) throw fault;
    return -1;
  }
}

function varint(bytes: Uint8Array, at: number): readonly [value: number, end: number] {
  let value = 0;
  for (let i = 0; i < LONGEST_VARINT; i++) {
    const byte = bytes[at + i];
    if (byte === undefined) break;
    value += (byte & 0x7f) * 2 ** (7 * i);
    if (byte < 0x80) return [value, at + i + 1];
  }
  throw new ThriftFault();
}

function struct(bytes: Uint8Array, start: number, depth: number): number {
  if (depth > DEEPEST) throw new ThriftFault();
  let at = start;
  for (;;) {
    const byte = bytes[at++];
    if (byte === undefined) throw new ThriftFault();
    const type = byte & 0x0f;
    if (type === 0) return at;
    if (byte >> 4 === 0) at = varint(bytes, at)[1];
    at = element(bytes, at, type, depth);
  }
}

function element(bytes: Uint8Array, at: number, type: number, depth: number): number {
  if (type === 1 || type === 2) return at;
  let end = at;
  if (type === 3) end = at + 1;
  else if (type === 4 || type === 5 || type === 6) end = varint(bytes, at)[1];
  else if (type === 7) end = at + 8;
  else if (type === 8) {
    const [length, from] = varint(bytes, at);
    end = from + length;
  } else if (type === 9) end = list(bytes, at, depth);
  else if (type === 12) end = struct(bytes, at, depth + 1);
  else throw new ThriftFault();
  if (end > bytes.length) throw new ThriftFault();
  return end;
}

function list(bytes: Uint8Array, start: number, depth: number): number {
  const byte = bytes[start];
  if (byte === undefined) throw new ThriftFault();
  const type = byte & 0x0f;
  let size = byte >> 4;
  let at = start + 1;
  if (size === 15) [size, at] = varint(bytes, at);
  if (size > bytes.length - at) throw new ThriftFault();
  for (let i = 0; i < size; i++) at = element(bytes, at, type <= 2 ? 3 : type, depth + 1);
  return at;
}
