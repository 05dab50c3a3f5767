/** Lines of a delimited text. Line i begins on line `lines[i]` of the file, counted as an editor does. */
export interface Tokens {
  readonly records: string[][];
  readonly lines: number[];
  /** Line of a quote that never closes; 0 when every quote does. From there on quotes end with their line. */
  readonly unclosedQuote: number;
}

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
/** So many quotes may fail to close before quotes are taken for letters: keeps hostile files linear. */
const MOST_UNCLOSED = 20;

/**
 * Splits a delimited text (RFC 4180, read kindly): any of CRLF, LF, CR ends a line, quotes may hold delimiters, line
 * ends and doubled quotes, letters after a closing quote are kept, a quote inside a bare cell is a letter.
 * `limit` stops after that many records.
 */
export function tokenize(
  text: string,
  delimiter: string,
  start = 0,
  limit = Number.POSITIVE_INFINITY,
): Tokens {
  const cut = delimiter.charCodeAt(0);
  const oldMac = !text.includes("\n");
  const records: string[][] = [];
  const lines: number[] = [];
  let unclosedQuote = 0;
  let record: string[] = [];
  let line = 1;
  let firstLine = 1;
  let at = start;
  const n = text.length;

  let failures = 0;
  /** End of the quoted cell's text; -1 if it does not close. After the first that does not, it must close within its line. */
  const closing = (from: number): number => {
    if (failures > MOST_UNCLOSED) return -1;
    const quote =
      failures === 0 ? closingQuote(text, from, n) : closingQuote(text, from, lineEnd(text, from));
    if (quote === -1) failures++;
    return quote;
  };

  while (at < n && records.length < limit) {
    let cell: string;
    let end: number;
    const quoted = text.charCodeAt(at) === QUOTE ? closing(at + 1) : -1;
    if (failures > 0 && unclosedQuote === 0) unclosedQuote = line;
    if (quoted !== -1) {
      const inside = text.slice(at + 1, quoted);
      line += countLines(inside, oldMac);
      end = cellEnd(text, quoted + 1, cut);
      cell = inside.includes('""') ? inside.replaceAll('""', '"') : inside;
      if (end > quoted + 1) cell += text.slice(quoted + 1, end);
    } else {
      end = cellEnd(text, at, cut);
      cell = text.slice(at, end);
    }
    record.push(cell);
    if (end < n && text.charCodeAt(end) === cut) {
      at = end + 1;
      if (at < n) continue;
      record.push("");
    }
    records.push(record);
    lines.push(firstLine);
    record = [];
    firstLine = ++line;
    at = text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
  }
  return { records, lines, unclosedQuote };
}

function cellEnd(text: string, from: number, cut: number): number {
  for (let i = from; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === cut || c === LF || c === CR) return i;
  }
  return text.length;
}

function closingQuote(text: string, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    if (text.charCodeAt(i) !== QUOTE) continue;
    if (text.charCodeAt(i + 1) !== QUOTE) return i;
    i++;
  }
  return -1;
}

function lineEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === LF || c === CR) return i;
  }
  return text.length;
}

function countLines(text: string, oldMac: boolean): number {
  let count = 0;
  const mark = oldMac ? "\r" : "\n";
  for (let i = text.indexOf(mark); i !== -1; i = text.indexOf(mark, i + 1)) count++;
  return count;
}
