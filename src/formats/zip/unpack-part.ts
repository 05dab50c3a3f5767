import { crc32 } from "./crc32.ts";
import { packedBytes, type ZipPart } from "./zip-parts.ts";

/** Why a part gives no bytes. `lies`: it goes on beyond the size it states. */
export type PartFault = "damaged" | "locked" | "method" | "lies";

const STORED = 0;
const DEFLATED = 8;

/** A part that cannot be unpacked, thrown where its bytes come one after the other. */
export class PartFailure {
  readonly fault: PartFault;

  constructor(fault: PartFault) {
    this.fault = fault;
  }
}

/**
 * The bytes of a part as they are unpacked, up to the size its directory states and no further, whatever their checksum.
 * Throws a `PartFailure`.
 */
export async function* partChunks(bytes: Uint8Array, part: ZipPart): AsyncGenerator<Uint8Array> {
  if (part.locked) throw new PartFailure("locked");
  if (part.method !== STORED && part.method !== DEFLATED) throw new PartFailure("method");
  const packed = packedBytes(bytes, part);
  if (packed === null) throw new PartFailure("damaged");
  if (part.method === STORED) {
    yield packed;
    return;
  }
  const source = new Blob([packed as Uint8Array<ArrayBuffer>]).stream();
  const reader = source.pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  let length = 0;
  try {
    for (;;) {
      const next = await reader.read().catch(() => null);
      if (next === null) throw new PartFailure("damaged");
      if (next.done) return;
      length += next.value.length;
      if (length > part.unpacked) throw new PartFailure("lies");
      yield next.value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The bytes of a part, unpacked up to the size its directory states and no further, whatever their checksum. */
export async function unpackUnchecked(
  bytes: Uint8Array,
  part: ZipPart,
): Promise<Uint8Array | PartFault> {
  const plain = part.method === STORED && !part.locked ? packedBytes(bytes, part) : null;
  if (plain !== null) return plain;
  // Room is made when the first bytes are there: a size may be claimed that is never kept.
  let out: Uint8Array = new Uint8Array(0);
  let length = 0;
  try {
    for await (const chunk of partChunks(bytes, part)) {
      if (length === 0) out = new Uint8Array(part.unpacked);
      out.set(chunk, length);
      length += chunk.length;
    }
  } catch (failure) {
    if (failure instanceof PartFailure) return failure.fault;
    throw failure;
  }
  return out.subarray(0, length);
}

/** The bytes of a part, of the size and checksum its directory states. The caller has held the size against its bounds. */
export async function unpackPart(
  bytes: Uint8Array,
  part: ZipPart,
): Promise<Uint8Array | PartFault> {
  const unpacked = await unpackUnchecked(bytes, part);
  if (!(unpacked instanceof Uint8Array)) return unpacked;
  if (unpacked.length > part.unpacked) return "lies";
  const whole = unpacked.length === part.unpacked && crc32(unpacked) === part.crc;
  return whole ? unpacked : "damaged";
}
