import { joinBytes } from "../remarks/join-bytes.ts";
import type { Remarks } from "../remarks/remarks.ts";
import { encodeText } from "../text/encode-text.ts";
import { csvCell } from "./csv-cell.ts";
import { declaredDelimiter } from "./detect-delimiter.ts";
import { tokenize } from "./tokenize.ts";

/** How the file was read. */
export interface CsvRead {
  readonly encoding: string;
  readonly delimiter: string;
  readonly header: boolean;
  /** Rows of its records. */
  readonly rows: readonly number[];
}

const CR = 0x0d;
const LF = 0x0a;

/** Letters of the text a delimited file is cut by, and how many bytes each takes. */
interface Units {
  readonly text: string;
  /** Bytes before the first letter: a byte order mark. */
  readonly mark: number;
  readonly width: 1 | 2;
}

/**
 * One letter a byte, or two bytes, so that a place in the text is a place in the file. Delimiters, quotes and line ends are
 * ASCII, which no letter of UTF-8 or of an old code page holds a byte of.
 */
function unitsOf(bytes: Uint8Array, encoding: string): Units {
  if (encoding.startsWith("utf-16")) {
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    const mark = text.charCodeAt(0) === 0xfeff ? 2 : 0;
    return { text: text.slice(mark / 2), mark, width: 2 };
  }
  const mark = encoding === "utf-8-bom" ? 3 : 0;
  const parts: string[] = [];
  for (let from = mark; from < bytes.length; from += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(from, from + 8192)));
  }
  return { text: parts.join(""), mark, width: 1 };
}

/**
 * The user's own delimited file with one column more at its end; every other byte stays as it was, in its order. Lines that
 * are no records (titles, blank lines) stay untouched, or with `remarks.rows` go where they stand under the header. Null for
 * columns set apart by blanks, which cannot take a sentence.
 */
export function remarkCsv(
  bytes: Uint8Array,
  read: CsvRead,
  remarks: Remarks,
): Uint8Array<ArrayBuffer> | null {
  const { delimiter } = read;
  if (delimiter === " ") return null;
  const { text, mark, width } = unitsOf(bytes, read.encoding);
  const declared = declaredDelimiter(text);
  const from = declared?.length ?? 0;
  const { records, lines, ends, unclosedQuote } = tokenize(text, delimiter, from);
  const shift = declared ? 1 : 0;
  const recordRows = new Set(read.rows);
  const rowOf = (i: number): number => (lines[i] as number) + shift;
  const first = lines.findIndex((_, i) => recordRows.has(rowOf(i)));
  const header = read.header ? lastFilled(records, first) : -1;
  const widest = records.reduce(
    (most, cells, i) =>
      i === header || recordRows.has(rowOf(i)) ? Math.max(most, cells.length) : most,
    0,
  );
  const cell = unclosedQuote > 0 ? plainCell : csvCell;
  const parts: Uint8Array[] = [bytes.subarray(0, mark + width * from)];
  let start = from;
  records.forEach((cells, i) => {
    const end = ends[i] as number;
    const next = afterLineEnd(text, end);
    const isRecord = recordRows.has(rowOf(i));
    const at = (place: number): number => mark + width * place;
    if (isRecord && remarks.rows && !remarks.rows.has(rowOf(i))) {
      start = next;
      return;
    }
    if (!isRecord && i > header && remarks.rows) {
      start = next;
      return;
    }
    parts.push(bytes.subarray(at(start), at(end)));
    if (isRecord || i === header) {
      const words = i === header ? remarks.heading : (remarks.byRow.get(rowOf(i)) ?? "");
      const missing = delimiter.repeat(widest - cells.length + 1);
      parts.push(encodeText(missing + cell(words, delimiter), read.encoding));
    }
    parts.push(bytes.subarray(at(end), at(next)));
    start = next;
  });
  parts.push(bytes.subarray(mark + width * start));
  return joinBytes(parts);
}

/** The last record before `first` that holds anything; -1 where none does. */
function lastFilled(records: readonly (readonly string[])[], first: number): number {
  for (let i = (first < 0 ? records.length : first) - 1; i >= 0; i--) {
    if (records[i]?.some((text) => text.trim() !== "")) return i;
  }
  return -1;
}

function afterLineEnd(text: string, end: number): number {
  if (end >= text.length) return text.length;
  return text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
}

/** Without quotes, which an open quote before it would take for its end. */
const plainCell = (words: string, delimiter: string): string =>
  csvCell(words.replaceAll(delimiter, " ").replace(/["\r\n]/g, " "), "\u0001").replaceAll('"', "");
