import { crc32 } from "./crc32.ts";
import { packedBytes, type ZipPart } from "./zip-parts.ts";

/** Why a part gives no bytes. `lies`: it goes on beyond the size it states. */
export type PartFault = "damaged" | "locked" | "method" | "lies";

const STORED = 0;
const DEFLATED = 8;

/** The bytes of a part, unpacked up to the size its directory states and no further, whatever their checksum. */
export async function unpackUnchecked(
  bytes: Uint8Array,
  part: ZipPart,
): Promise<Uint8Array | PartFault> {
  if (part.locked) return "locked";
  if (part.method !== STORED && part.method !== DEFLATED) return "method";
  const packed = packedBytes(bytes, part);
  if (packed === null) return "damaged";
  if (part.method === STORED) return packed;
  const out = new Uint8Array(part.unpacked);
  const source = new Blob([packed as Uint8Array<ArrayBuffer>]).stream();
  const reader = source.pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  let length = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      if (length + next.value.length > out.length) return "lies";
      out.set(next.value, length);
      length += next.value.length;
    }
  } catch {
    return "damaged";
  } finally {
    await reader.cancel().catch(() => undefined);
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
