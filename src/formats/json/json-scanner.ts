import { JsonFault } from "./json-fault.ts";
import { type NumberFound, readJsonNumber } from "./json-number.ts";
import { type ShortTexts, shortTexts } from "./short-texts.ts";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;

const ESCAPES = '"\\/bfnrt';
const HEX = "0123456789abcdefABCDEF";

/** Deepest nesting taken. GeoJSON needs about ten; a file beyond this is an attack or an accident. */
export const DEEPEST = 64;

/**
 * A strict JSON (RFC 8259) reader over UTF-8 bytes that hands out values as they come, so that a register of
 * 100 MB needs no tree of objects. Faults are thrown as JsonFault.
 */
export class JsonScanner {
  readonly bytes: Uint8Array;
  end: number;
  at: number;
  depth = 0;
  private readonly found: NumberFound = { value: 0, end: 0 };
  readonly texts: ShortTexts = shortTexts();

  constructor(bytes: Uint8Array, at = 0, end = bytes.length) {
    this.bytes = bytes;
    this.at = at;
    this.end = end;
  }

  /** Goes on within these bytes, at depth 0. */
  range(start: number, end: number): this {
    this.at = start;
    this.end = end;
    this.depth = 0;
    return this;
  }

  /** Next byte that is no white space, not consumed; -1 at the end. */
  peek(): number {
    const { bytes, end } = this;
    let at = this.at;
    while (at < end) {
      const c = bytes[at] as number;
      if (c !== 0x20 && c !== 0x0a && c !== 0x0d && c !== 0x09) {
        this.at = at;
        return c;
      }
      at++;
    }
    this.at = at;
    return -1;
  }

  broken(at = this.at): never {
    throw new JsonFault(at >= this.end ? "cut-off" : "broken", at);
  }

  private enter(): void {
    this.at++;
    if (++this.depth > DEEPEST) throw new JsonFault("too-deep", this.at);
  }

  /** At `[`: steps in. True when there is a first element. */
  enterArray(): boolean {
    this.enter();
    if (this.peek() !== CLOSE_ARRAY) return true;
    this.at++;
    this.depth--;
    return false;
  }

  /** After an element: true when another follows; false has stepped out. */
  nextElement(): boolean {
    const c = this.peek();
    if (c === COMMA) {
      this.at++;
      if (this.peek() === CLOSE_ARRAY) this.broken();
      return true;
    }
    if (c !== CLOSE_ARRAY) this.broken();
    this.at++;
    this.depth--;
    return false;
  }

  /** At `{`: steps in and reads the first key, null for an empty object. */
  enterObject(): string | null {
    this.enter();
    if (this.peek() !== CLOSE_OBJECT) return this.key();
    this.at++;
    this.depth--;
    return null;
  }

  /** After a value: the next key, or null having stepped out. */
  nextKey(): string | null {
    return this.nextMember() ? this.key() : null;
  }

  private leave(): void {
    this.at++;
    this.depth--;
  }

  private skipMember(): void {
    if (this.peek() !== QUOTE) this.broken();
    this.overString();
    if (this.peek() !== COLON) this.broken();
    this.at++;
    this.skip();
  }

  /** After a member's value: true when another follows; false has stepped out. */
  private nextMember(): boolean {
    const c = this.peek();
    if (c === COMMA) {
      this.at++;
      return true;
    }
    if (c !== CLOSE_OBJECT) this.broken();
    this.leave();
    return false;
  }

  private key(): string {
    if (this.peek() !== QUOTE) this.broken();
    const key = this.string();
    if (this.peek() !== COLON) this.broken();
    this.at++;
    return key;
  }

  /** Steps over a string and says whether it is plain: ASCII without escapes. */
  private overString(): boolean {
    const { bytes, end } = this;
    let at = this.at + 1;
    let plain = true;
    for (;;) {
      if (at >= end) this.broken(end);
      const c = bytes[at] as number;
      if (c === QUOTE) break;
      if (c === BACKSLASH) {
        plain = false;
        at = this.escape(at);
      } else if (c < 0x20) this.broken(at);
      else if (c > 0x7e) plain = false;
      at++;
    }
    this.at = at + 1;
    return plain;
  }

  /** At a backslash in a string: its last byte. */
  private escape(at: number): number {
    const c = this.bytes[at + 1];
    if (at + 1 >= this.end) this.broken(this.end);
    if (c !== 0x75) {
      if (c === undefined || !ESCAPES.includes(String.fromCharCode(c))) this.broken(at);
      return at + 1;
    }
    for (let i = at + 2; i < at + 6; i++) {
      if (i >= this.end) this.broken(this.end);
      if (!HEX.includes(String.fromCharCode(this.bytes[i] as number))) this.broken(at);
    }
    return at + 5;
  }

  /** At `"`: the string, decoded. */
  string(): string {
    const start = this.at;
    const plain = this.overString();
    if (plain) return this.texts.ascii(this.bytes, start + 1, this.at - 1);
    const written = this.texts.utf8(this.bytes, start, this.at);
    return written.includes("\\") ? (JSON.parse(written) as string) : written.slice(1, -1);
  }

  /** The number here; NaN and Infinity are not JSON. */
  number(): number {
    if (!readJsonNumber(this.bytes, this.at, this.end, this.found)) this.broken();
    this.at = this.found.end;
    return this.found.value;
  }

  private word(word: string): void {
    for (let i = 0; i < word.length; i++) {
      if (this.at + i >= this.end) this.broken(this.end);
      if (this.bytes[this.at + i] !== word.charCodeAt(i)) this.broken();
    }
    this.at += word.length;
  }

  /** Steps over any value, checking it. */
  skip(): void {
    const c = this.peek();
    if (c === QUOTE) this.overString();
    else if (c === OPEN_OBJECT) {
      this.enter();
      if (this.peek() === CLOSE_OBJECT) this.leave();
      else
        do this.skipMember();
        while (this.nextMember());
    } else if (c === OPEN_ARRAY) {
      for (let more = this.enterArray(); more; more = this.nextElement()) this.skip();
    } else if (c === 0x74) this.word("true");
    else if (c === 0x66) this.word("false");
    else if (c === 0x6e) this.word("null");
    else if (c === -1) this.broken(this.end);
    else this.number();
  }

  /** At `{`: steps over the object and hands it out as checked JSON text. */
  objectText(): string {
    const start = this.at;
    this.skip();
    return this.texts.utf8(this.bytes, start, this.at);
  }

  /** Any value as text: a string decoded, null as "", everything else as it is written. */
  text(): string {
    const c = this.peek();
    if (c === QUOTE) return this.string();
    const start = this.at;
    this.skip();
    if (c === 0x6e) return "";
    return c === OPEN_OBJECT || c === OPEN_ARRAY
      ? this.texts.utf8(this.bytes, start, this.at)
      : this.texts.ascii(this.bytes, start, this.at);
  }
}
