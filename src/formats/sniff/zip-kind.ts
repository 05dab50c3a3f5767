import type { ForeignFormat, FormatName } from "../../domain/issue/file-issues.ts";
import { zipParts } from "../zip/zip-parts.ts";

const NAMES_TO_LOOK_AT = 500;

/** Names in a zip's local headers, for archives that lost their directory; sizes in headers are not trusted to go on. */
function entryNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (names.length < NAMES_TO_LOOK_AT) {
    at = nextHeader(bytes, at);
    if (at === -1 || at + 30 > bytes.length) break;
    const length = view.getUint16(at + 26, true);
    const name = bytes.subarray(at + 30, Math.min(bytes.length, at + 30 + length));
    names.push(new TextDecoder().decode(name).toLowerCase());
    at += 30 + length;
  }
  return names;
}

function nextHeader(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x50, from); at !== -1; at = bytes.indexOf(0x50, at + 1)) {
    if (bytes[at + 1] === 0x4b && bytes[at + 2] === 3 && bytes[at + 3] === 4) return at;
  }
  return -1;
}

/** What a zip archive holds, by the names in it. */
export function zipKind(bytes: Uint8Array): ForeignFormat | FormatName {
  const names = zipParts(bytes)?.map(({ name }) => name.toLowerCase()) ?? entryNames(bytes);
  const some = (test: RegExp): boolean => names.some((name) => test.test(name));
  if (some(/^xl[/\\]workbook\.bin$/)) return "xlsb";
  if (some(/^xl[/\\]/)) return "xlsx";
  if (some(/^word\//)) return "word";
  if (some(/^content\.xml$/)) return "ods";
  return "zip";
}
