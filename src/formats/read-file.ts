import { type Finding, finding } from "../domain/issue/finding.ts";
import type { FormatReading } from "./format-reading.ts";
import { FORMATS } from "./formats.ts";
import { foreignFormat } from "./sniff/foreign-format.ts";
import { isBlank, isText } from "./sniff/is-text.ts";
import { markupKind } from "./sniff/markup-kind.ts";
import { utf16Order } from "./text/decode-text.ts";

/** Largest file taken, in bytes. */
export const LARGEST_FILE = 200 * 1024 * 1024;

const HEAD_BYTES = 8192;

const refused = (found: Finding): FormatReading => ({
  kind: "refused",
  read: null,
  finding: found,
});

/** The beginning of the file as text, without BOM and leading blanks. */
function headOf(bytes: Uint8Array): string {
  const start = bytes.subarray(0, HEAD_BYTES);
  const text = new TextDecoder(utf16Order(start) ?? "utf-8").decode(start);
  return text.trimStart();
}

/** Reads a file by what is in it, whatever its name says. No bytes make it reject. */
export async function readFile(bytes: Uint8Array): Promise<FormatReading> {
  if (bytes.length > LARGEST_FILE) {
    const found = { size: bytes.length, limit: LARGEST_FILE };
    return refused(finding("error", "file-too-large", found));
  }
  if (isBlank(bytes)) return refused(finding("error", "file-empty", {}));
  const foreign = foreignFormat(bytes);
  if (foreign) return refused(finding("error", "file-format-not-read", { format: foreign }));
  if (utf16Order(bytes) === null && !isText(bytes)) {
    return refused(finding("error", "file-not-text", {}));
  }
  const head = headOf(bytes);
  const markup = markupKind(head);
  if (markup) return refused(markup);
  const file = { bytes, head };
  const format = FORMATS.find((one) => one.recognises(file));
  return format ? format.read(file) : refused(finding("error", "file-not-text", {}));
}

/** The file's ending where another format's was due; null when they agree or the ending promises nothing. */
export function misleadingEnding(name: string, read: string): string | null {
  const ending = /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase();
  if (!ending) return null;
  const promised = FORMATS.find((format) => format.endings.includes(ending));
  if (promised) return read.startsWith(promised.name) ? null : ending;
  return ["xlsx", "xls", "kmz", "gpx", "zip", "shp", "gml", "xml", "pdf"].includes(ending)
    ? ending
    : null;
}
