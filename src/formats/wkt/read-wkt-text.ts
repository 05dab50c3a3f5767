import { finding } from "../../domain/issue/finding.ts";
import { type FormatReading, MOST_RECORDS } from "../format-reading.ts";
import type { DecodedText } from "../text/decode-text.ts";

const WORDS = String.raw`(?:SRID\s*=\s*\d+\s*;\s*)?(?:MULTI)?(?:POINT|POLYGON|LINESTRING|GEOMETRYCOLLECTION)`;
const START = new RegExp(`${WORDS}\\s*(?:ZM|Z|M)?\\s*(?:(EMPTY)|(?=\\())`, "iy");
const ANOTHER = new RegExp(`^[\\s;,]*${WORDS}\\b`, "i");
const BETWEEN = /[^\s;,\0]/g;
const LINE_END = /[\r\n]/g;
/** So many geometries may fail to close before brackets must close within their line: keeps hostile texts linear. */
const MOST_UNCLOSED = 20;

/** Where the brackets that open at `at` close, before `limit`; -1 where they do not. */
function closing(text: string, at: number, limit: number): number {
  let depth = 0;
  for (let i = at; i < limit; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x28) depth++;
    else if (c === 0x29 && --depth === 0) return i + 1;
  }
  return -1;
}

const indexOf = (text: string, what: RegExp, from: number): number => {
  what.lastIndex = from;
  return what.exec(text)?.index ?? text.length;
};

/** Counts lines as it goes on through a text. */
function lineCounter(text: string): (place: number) => number {
  let line = 1;
  let at = 0;
  return (place) => {
    for (; at < place; at++) {
      const c = text.charCodeAt(at);
      if (c === 0x0a || (c === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) line++;
    }
    return line;
  };
}

/**
 * Geometries as a table of one column, `wkt`, each under the line on which it begins; SRIDs are told apart row by row where
 * tables are placed. A line that begins no geometry is a record of its own, to be refused by name. null where the first
 * geometry has anything beside it: that is a table.
 */
export function readWktText(decoded: DecodedText): FormatReading | null {
  const text = decoded.text.charCodeAt(0) === 0xfeff ? decoded.text.slice(1) : decoded.text;
  const read = { name: "wkt", encoding: decoded.encoding } as const;
  const lineAt = lineCounter(text);
  const rows: number[] = [];
  const cells: string[][] = [];
  let unclosed = 0;
  let at = indexOf(text, BETWEEN, 0);
  while (at < text.length) {
    if (rows.length === MOST_RECORDS) {
      const found = { limit: MOST_RECORDS, of: "records" } as const;
      return { kind: "refused", read, finding: finding("error", "file-too-many-records", found) };
    }
    const lineEnd = indexOf(text, LINE_END, at);
    START.lastIndex = at;
    const start = START.exec(text);
    let end = lineEnd;
    if (start) {
      const open = START.lastIndex;
      const limit = unclosed > MOST_UNCLOSED ? lineEnd : text.length;
      const closed = start[1] === undefined ? closing(text, open, limit) : open;
      if (closed === -1) unclosed++;
      else end = closed;
    }
    if (rows.length === 0) {
      const beside = text.slice(end, indexOf(text, LINE_END, end));
      if (/[^\s;,]/.test(beside) && !ANOTHER.test(beside)) return null;
    }
    rows.push(lineAt(at));
    cells.push([text.slice(at, end)]);
    at = indexOf(text, BETWEEN, end);
  }
  return {
    kind: "table",
    read,
    columns: ["wkt"],
    repeated: [],
    rows,
    cells,
    findings: new Map(),
    fileFindings: decoded.finding ? [decoded.finding] : [],
  };
}
