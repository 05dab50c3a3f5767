import { endingOf } from "../zip/part-name.ts";
import { writeStoredZip } from "../zip/write-stored-zip.ts";

/** The parts of one Shapefile as one file, each byte for byte, in the order of their endings; the same parts give the same bytes. */
export function joinParts(
  parts: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Uint8Array<ArrayBuffer> {
  return writeStoredZip([...parts].sort((a, b) => (endingOf(a.name) < endingOf(b.name) ? -1 : 1)));
}
