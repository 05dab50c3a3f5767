import { type XmlHandler, XmlScanner } from "../xml/xml-scanner.ts";
import { crc32 } from "./crc32.ts";
import { PartFailure, partChunks } from "./unpack-part.ts";
import type { ZipPart } from "./zip-parts.ts";

/**
 * The XML of a part, in UTF-8, as events while it is unpacked. Throws an `XmlFault`, or a `PartFailure` for what does not
 * unpack to what its directory states, which shows at the end.
 */
export async function scanPart(
  bytes: Uint8Array,
  part: ZipPart,
  handler: XmlHandler,
): Promise<void> {
  const scanner = new XmlScanner(handler);
  const decoder = new TextDecoder();
  let [length, crc] = [0, 0];
  for await (const chunk of partChunks(bytes, part)) {
    length += chunk.length;
    crc = crc32(chunk, crc);
    scanner.push(decoder.decode(chunk, { stream: true }));
  }
  if (length !== part.unpacked || crc !== part.crc) throw new PartFailure("damaged");
  scanner.push(decoder.decode());
  scanner.end();
}
