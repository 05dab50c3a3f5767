import { decodeEntities } from "./xml-entities.ts";

/** Why a text is no XML that may be read, and where that shows. Thrown, and caught by the reader. */
export class XmlFault {
  readonly kind: "broken" | "cut-off" | "entities" | "too-deep" | "too-many" | "too-wide";
  /** Letter in the text that is looked at. */
  readonly at: number;
  /** Line of the whole text, from 1. */
  line = 1;

  constructor(kind: XmlFault["kind"], at: number) {
    this.kind = kind;
    this.at = at;
  }
}

export interface XmlHandler {
  /** `name` without prefix; attributes decoded, their names without prefix. */
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close(name: string): void;
  /** Text between tags, decoded; CDATA comes as text. May come in pieces. */
  text(text: string): void;
}

export const DEEPEST_ELEMENT = 200;
const NAME = /[^\s/>=<"']+/y;
const ATTRIBUTE = /\s*([^\s/>=<"']+)\s*=\s*("([^"<]*)"|'([^'<]*)')/y;

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

const linesIn = (text: string, end: number): number => {
  let lines = 0;
  for (let i = text.indexOf("\n"); i !== -1 && i < end; i = text.indexOf("\n", i + 1)) lines++;
  return lines;
};

/**
 * Reads XML as a stream of events, with bounded depth and no entities but the five of the standard and characters by
 * number: a DOCTYPE that declares anything is refused, so nothing multiplies; one that names a document type is passed over, and
 * nothing is fetched. A lone `&` is taken as written. The text
 * comes in pieces of any size, so that a large file never stands in memory as one text; what an event hands over is cut
 * out of a piece, and keeps all of it until it is copied (`own-texts`).
 */
export class XmlScanner {
  private readonly handler: XmlHandler;
  private readonly open: string[] = [];
  private roots = 0;
  private line = 1;
  /** What was not understood yet, for want of its end. */
  private rest = "";
  private waiting: string[] = [];
  private waitingLength = 0;

  constructor(handler: XmlHandler) {
    this.handler = handler;
  }

  /** An element, comment or text that goes on for long is looked at again only when as much again has come. */
  push(piece: string): void {
    this.waiting.push(piece);
    this.waitingLength += piece.length;
    if (this.waitingLength >= this.rest.length) this.scan(false);
  }

  end(): void {
    this.scan(true);
  }

  private scan(last: boolean): void {
    const text = this.rest + this.waiting.join("");
    this.waiting = [];
    this.waitingLength = 0;
    try {
      const at = this.events(text, last);
      this.line += linesIn(text, at);
      this.rest = text.slice(at);
    } catch (fault) {
      if (fault instanceof XmlFault) fault.line = this.line + linesIn(text, fault.at);
      throw fault;
    }
  }

  /** Up to where the text was understood: all of it when it is the `last`, else as far as it is certain. */
  private events(text: string, last: boolean): number {
    const { open, handler } = this;
    // What begins before the last `<` has its end in sight: no attribute holds one.
    const sure = last ? text.length : text.lastIndexOf("<");
    let at = 0;
    while (at < sure) {
      const tag = text.indexOf("<", at);
      if (tag !== at) {
        const between = text.slice(at, tag === -1 ? text.length : tag);
        if (open.length > 0) handler.text(decodeEntities(between));
        else if (between.trim() !== "" && between !== "\ufeff") throw new XmlFault("broken", at);
        if (tag === -1) break;
        at = tag;
        if (at >= sure) return at;
      }
      const end = last ? 0 : longEnd(text, at);
      if (end === -1) return at;
      at = this.markup(text, at);
    }
    if (last && (open.length > 0 || this.roots === 0)) throw new XmlFault("cut-off", text.length);
    return Math.max(at, 0);
  }

  /** What begins with `<` at `at`; where it ends. */
  private markup(text: string, at: number): number {
    const { open, handler } = this;
    const next = text[at + 1];
    if (next === "?") return after(text, "?>", at);
    if (next === "!") {
      const bare = this.roots === 0 ? bareDoctype(text, at) : 0;
      return bare > 0 ? bare : declaration(text, at, open.length > 0, handler);
    }
    if (next === "/") {
      const end = after(text, ">", at);
      const name = text.slice(at + 2, end - 1).trim();
      if (open.pop() !== name) throw new XmlFault("broken", at);
      handler.close(local(name));
      return end;
    }
    if (open.length === 0 && this.roots++ > 0) throw new XmlFault("broken", at);
    return element(text, at, open, handler);
  }
}

/** The whole of a text at once. */
export function scanXml(text: string, handler: XmlHandler): void {
  const scanner = new XmlScanner(handler);
  scanner.push(text);
  scanner.end();
}

/** Where what may hold a `<` before its end ends, -1 where that is not in the text yet, 0 for all else. */
function longEnd(text: string, at: number): number {
  const next = text[at + 1];
  if (next === "?") return text.indexOf("?>", at + 1);
  if (next === "/") return text.indexOf(">", at + 1);
  if (text.startsWith("<!--", at)) return text.indexOf("-->", at + 3);
  return text.startsWith("<![CDATA[", at) ? text.indexOf("]]>", at + 1) : 0;
}

function after(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from + 1);
  if (end === -1) throw new XmlFault("cut-off", text.length);
  return end + mark.length;
}

const DOCTYPE =
  /<!doctype\s+[\w:.-]+(?:\s+(?:system|public)(?:\s*(?:"[^"<>]*"|'[^'<>]*')){1,2})?\s*>/iy;

/** Where a document type without declarations of its own ends; 0 where there is none. */
function bareDoctype(text: string, at: number): number {
  DOCTYPE.lastIndex = at;
  return DOCTYPE.test(text) ? DOCTYPE.lastIndex : 0;
}

/** At `<!`: a comment, CDATA, or what is not let in. */
function declaration(text: string, at: number, inside: boolean, handler: XmlHandler): number {
  if (text.startsWith("<!--", at)) return after(text, "-->", at + 2);
  if (text.startsWith("<![CDATA[", at)) {
    const end = after(text, "]]>", at);
    if (!inside) throw new XmlFault("broken", at);
    handler.text(text.slice(at + 9, end - 3));
    return end;
  }
  throw new XmlFault(
    /^<!(?:doctype|entity)/i.test(text.slice(at, at + 9)) ? "entities" : "broken",
    at,
  );
}

function element(text: string, at: number, open: string[], handler: XmlHandler): number {
  NAME.lastIndex = at + 1;
  const name = NAME.exec(text)?.[0];
  if (name === undefined) throw new XmlFault(at + 1 >= text.length ? "cut-off" : "broken", at);
  let from = NAME.lastIndex;
  const attributes = new Map<string, string>();
  for (;;) {
    ATTRIBUTE.lastIndex = from;
    const found = ATTRIBUTE.exec(text);
    if (!found) break;
    attributes.set(local(found[1] as string), decodeEntities(found[3] ?? found[4] ?? ""));
    from = ATTRIBUTE.lastIndex;
  }
  while (/\s/.test(text[from] ?? "")) from++;
  const empty = text[from] === "/";
  if (empty) from++;
  if (text[from] !== ">") throw new XmlFault(from >= text.length ? "cut-off" : "broken", from);
  handler.open(local(name), attributes);
  if (empty) handler.close(local(name));
  else if (open.push(name) > DEEPEST_ELEMENT) throw new XmlFault("too-deep", at);
  return from + 1;
}
