import { decodeEntities } from "./xml-entities.ts";

/** Why a text is no XML that may be read, and the letter where that shows. Thrown, and caught by the reader. */
export class XmlFault {
  readonly kind: "broken" | "cut-off" | "entities" | "too-deep" | "too-many" | "too-wide";
  readonly at: number;

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

/**
 * Reads XML as a stream of events, with bounded depth and no entities but the five of the standard and characters by
 * number: a DOCTYPE is refused, so nothing multiplies and nothing is fetched. A lone `&` is taken as written.
 */
export function scanXml(text: string, handler: XmlHandler): void {
  const open: string[] = [];
  let at = 0;
  let roots = 0;
  while (at < text.length) {
    const tag = text.indexOf("<", at);
    if (tag !== at) {
      const end = tag === -1 ? text.length : tag;
      const between = text.slice(at, end);
      if (open.length > 0) handler.text(decodeEntities(between));
      else if (between.trim() !== "" && between !== "\ufeff") throw new XmlFault("broken", at);
      if (tag === -1) break;
      at = tag;
    }
    const next = text[at + 1];
    if (next === "?") at = after(text, "?>", at);
    else if (next === "!") at = declaration(text, at, open.length > 0, handler);
    else if (next === "/") {
      const end = after(text, ">", at);
      const name = text.slice(at + 2, end - 1).trim();
      if (open.pop() !== name) throw new XmlFault("broken", at);
      handler.close(local(name));
      at = end;
    } else {
      if (open.length === 0 && roots++ > 0) throw new XmlFault("broken", at);
      at = element(text, at, open, handler);
    }
  }
  if (open.length > 0 || roots === 0) throw new XmlFault("cut-off", text.length);
}

function after(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from + 1);
  if (end === -1) throw new XmlFault("cut-off", text.length);
  return end + mark.length;
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
