/** Lines of a delimited text. Line i begins on line `lines[i]` of the file, counted as an editor does. */
export interface Tokens {
  readonly records: string[][];
  readonly lines: number[];
  /** Where each ends in the text, before its line end. */
  readonly ends: number[];
  /** Line of a quote that never closes; 0 when every quote does. From there on quotes end with their line. */
  readonly unclosedQuote: number;
  /** More cells than are taken from one file; the rest was not read. */
  readonly overfull: boolean;
}

const QUOTE = 0x22;
const SPACE = 0x20;
const LF = 0x0a;
const CR = 0x0d;
/** A register of a million rows of ten columns. */
export const MOST_CELLS = 10_000_000;
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
  const ends: number[] = [];
  let unclosedQuote = 0;
  let record: string[] = [];
  let line = 1;
  let firstLine = 1;
  let at = start;
  const n = text.length;

  let cells = 0;
  let failures = 0;
  /** End of the quoted cell's text; -1 if it does not close. After the first that does not, it must close within its line. */
  const closing = (from: number): number => {
    if (failures > MOST_UNCLOSED) return -1;
    const quote = closingQuote(text, from, failures > 0);
    const stray =
      quote !== -1 && !endsCell(text, quote + 1, cut) && holdsLineEnd(text, from, quote);
    if (quote !== -1 && !stray) return quote;
    failures++;
    return -1;
  };

  while (at < n && records.length < limit) {
    let cell: string;
    let end: number;
    const from = afterBlanks(text, at, cut);
    const quoted = text.charCodeAt(from) === QUOTE ? closing(from + 1) : -1;
    if (failures > 0 && unclosedQuote === 0) unclosedQuote = line;
    if (quoted !== -1) {
      const inside = text.slice(from + 1, quoted);
      line += countLines(inside, oldMac);
      end = cellEnd(text, quoted + 1, cut);
      cell = inside.includes('""') ? inside.replaceAll('""', '"') : inside;
      if (end > quoted + 1) cell += text.slice(quoted + 1, end);
    } else {
      end = cellEnd(text, at, cut);
      cell = text.slice(at, end);
    }
    record.push(cell);
    if (++cells > MOST_CELLS) break;
    if (end < n && text.charCodeAt(end) === cut) {
      at = end + 1;
      if (at < n) continue;
      record.push("");
      end = n;
    }
    records.push(record);
    lines.push(firstLine);
    ends.push(end);
    record = [];
    firstLine = ++line;
    at = text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
  }
  return { records, lines, ends, unclosedQuote, overfull: cells > MOST_CELLS };
}

function cellEnd(text: string, from: number, cut: number): number {
  for (let i = from; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === cut || c === LF || c === CR) return i;
  }
  return text.length;
}

function closingQuote(text: string, from: number, inLine: boolean): number {
  for (let i = from; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === QUOTE) {
      if (text.charCodeAt(i + 1) !== QUOTE) return i;
      i++;
    } else if (inLine && (c === LF || c === CR)) return -1;
  }
  return -1;
}

/** Past the blanks before a cell's quote; `at` itself where no quote follows. */
function afterBlanks(text: string, at: number, cut: number): number {
  let from = at;
  while (cut !== SPACE && text.charCodeAt(from) === SPACE) from++;
  return text.charCodeAt(from) === QUOTE ? from : at;
}

/** True where a cell ends, blanks apart. */
function endsCell(text: string, from: number, cut: number): boolean {
  let at = from;
  while (text[at] === " ") at++;
  const c = text.charCodeAt(at);
  return at >= text.length || c === cut || c === LF || c === CR;
}

function holdsLineEnd(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c === LF || c === CR) return true;
  }
  return false;
}

function countLines(text: string, oldMac: boolean): number {
  let count = 0;
  const mark = oldMac ? "\r" : "\n";
  for (let i = text.indexOf(mark); i !== -1; i = text.indexOf(mark, i + 1)) count++;
  return count;
}
