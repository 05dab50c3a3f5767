import type { FormatReading } from "../format-reading.ts";
import { markupKind } from "../sniff/markup-kind.ts";
import { hasUtf8Bom } from "../text/decode-text.ts";
import { type TextPieces, Utf8Check } from "../text/text-pieces.ts";
import { crc32 } from "./crc32.ts";
import { PartFailure, type PartFault, partChunks } from "./unpack-part.ts";
import type { ZipPart } from "./zip-parts.ts";

/** Parts up to so many bytes are unpacked whole, like any other file. */
export const SMALL_PART = 1024 * 1024;

/** Letters by which a file of markup is told. */
const HEAD = 8192;

interface PartSeen {
  readonly kind: ReturnType<typeof markupKind>;
  /** null for what is no UTF-8. */
  readonly encoding: "utf-8" | "utf-8-bom" | null;
}

/** What a part is, and that it unpacks to what its directory states. Nothing of it is kept. */
async function seen(bytes: Uint8Array, part: ZipPart): Promise<PartSeen | PartFault> {
  const check = new Utf8Check();
  let [length, crc] = [0, 0];
  let first: Uint8Array | null = null;
  try {
    for await (const chunk of partChunks(bytes, part)) {
      first ??= chunk.slice(0, HEAD);
      length += chunk.length;
      crc = crc32(chunk, crc);
      check.push(chunk);
    }
  } catch (failure) {
    if (failure instanceof PartFailure) return failure.fault;
    throw failure;
  }
  if (first === null || length !== part.unpacked || crc !== part.crc) return "damaged";
  return {
    kind: markupKind(new TextDecoder().decode(first).trimStart()),
    encoding: check.isUtf8() ? (hasUtf8Bom(first) ? "utf-8-bom" : "utf-8") : null,
  };
}

async function* pieces(bytes: Uint8Array, part: ZipPart): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of partChunks(bytes, part)) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/**
 * A long KML or GPX of an archive, read while it is unpacked: neither its bytes nor its text are ever whole in memory. It is
 * unpacked twice, first to see that it is whole and in UTF-8. null for what is read like any other file.
 */
export async function streamMarkup(
  bytes: Uint8Array,
  part: ZipPart,
): Promise<FormatReading | PartFault | null> {
  const found = await seen(bytes, part);
  if (typeof found === "string") return found;
  const { kind, encoding } = found;
  if (encoding === null || (kind !== "kml" && kind !== "gpx")) return null;
  const text: TextPieces = { pieces: pieces(bytes, part), encoding, finding: null };
  return kind === "kml"
    ? (await import("../kml/read-kml.ts")).readKml(text)
    : (await import("../gpx/read-gpx.ts")).readGpx(text);
}
