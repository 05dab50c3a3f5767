import type { ForeignFormat } from "../domain/issue/file-issues.ts";
import { type Finding, finding } from "../domain/issue/finding.ts";
import type { FormatRead, FormatReading } from "./format-reading.ts";
import { FORMATS } from "./formats.ts";
import { isPlain } from "./sniff/is-plain.ts";
import { isBlank, isText } from "./sniff/is-text.ts";
import { utf16Order } from "./text/decode-text.ts";
import type { Unpacking } from "./zip/unpacking.ts";

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

/** Fetched when the first file comes that is not plain text: the first screen has none. */
const sniffer = () => import("./sniff/known-format.ts");

/** Reads a file by what is in it, whatever its name says; of a workbook one sheet. No bytes make it reject. */
export async function readFile(
  bytes: Uint8Array,
  sheet?: string,
  unpacking?: Unpacking,
): Promise<FormatReading> {
  if (bytes.length > LARGEST_FILE) {
    const found = { size: bytes.length, limit: LARGEST_FILE };
    return refused(finding("error", "file-too-large", found));
  }
  if (isBlank(bytes)) return refused(finding("error", "file-empty", {}));
  const head = headOf(bytes);
  const known = isPlain(bytes, head) ? null : (await sniffer()).knownFormat(bytes, head);
  const file = { bytes, head, sheet, unpacking };
  const named = FORMATS.find(({ name }) => name === known);
  if (named) return named.read(file, readFile);
  // What is no format of the list is a foreign one.
  if (known !== null) {
    const format = known as ForeignFormat;
    return refused(finding("error", "file-format-not-read", { format }));
  }
  if (utf16Order(bytes) === null && !isText(bytes)) {
    return refused(finding("error", "file-not-text", {}));
  }
  const format = FORMATS.find((one) => one.recognises(file));
  return format ? format.read(file, readFile) : refused(finding("error", "file-not-text", {}));
}

/** Endings that promise something which no reader here gives. */
const UNREAD = ["xls", "xlsb", "gml", "xml", "pdf"];

/** The file's ending where another format's was due; null when they agree or the ending promises nothing. */
export function misleadingEnding(name: string, read: FormatRead): string | null {
  const ending = /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase();
  if (!ending) return null;
  if (read.archive)
    return ending === "zip" || endingsOf(read.name).includes(ending) ? null : ending;
  const promised = FORMATS.filter((format) => format.endings.includes(ending));
  if (promised.length === 0) return UNREAD.includes(ending) ? ending : null;
  return promised.some((format) => read.name.startsWith(format.name)) ? null : ending;
}

const endingsOf = (name: FormatRead["name"]): readonly string[] =>
  name === "kmz" ? ["kmz"] : (FORMATS.find((format) => format.name === name)?.endings ?? []);
