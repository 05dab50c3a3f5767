const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;

/**
 * Reads the members of JSON objects as texts: strings decoded, null as "", everything else as it is written. The
 * objects of a file have mostly the same keys in the same order, so a key is first compared with the one expected.
 */
export class FlatObject {
  private readonly names: Set<string>;
  private readonly expected: string[] = [];
  private text = "";
  private at = 0;

  /** `names` gathers every key met. */
  constructor(names: Set<string>) {
    this.names = names;
  }

  /** `text` is a JSON object that has been checked already. */
  read(text: string, into: Record<string, string>): void {
    this.text = text;
    this.at = 1;
    for (let place = 0; this.peek() !== CLOSE_OBJECT; place++) {
      const key = this.key(place);
      this.peek();
      this.at++;
      into[key] = this.value();
      if (this.peek() === COMMA) this.at++;
    }
  }

  private peek(): number {
    let c = this.text.charCodeAt(this.at);
    while (c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09)
      c = this.text.charCodeAt(++this.at);
    return c;
  }

  private key(place: number): string {
    const expected = this.expected[place];
    if (expected !== undefined && this.text.startsWith(expected, this.at + 1)) {
      const end = this.at + 1 + expected.length;
      if (this.text.charCodeAt(end) === QUOTE) {
        this.at = end + 1;
        return expected;
      }
    }
    const key = this.string();
    this.names.add(key);
    if (!key.includes("\\") && !key.includes('"')) this.expected[place] = key;
    return key;
  }

  /** At `"`: the string, and past it. */
  private string(): string {
    const { text } = this;
    const start = this.at;
    let end = start + 1;
    let escaped = false;
    for (let c = text.charCodeAt(end); c !== QUOTE; c = text.charCodeAt(++end)) {
      if (c !== BACKSLASH) continue;
      escaped = true;
      end++;
    }
    this.at = end + 1;
    return escaped
      ? (JSON.parse(text.slice(start, end + 1)) as string)
      : text.slice(start + 1, end);
  }

  private value(): string {
    const c = this.peek();
    if (c === QUOTE) return this.string();
    const start = this.at;
    let depth = 0;
    for (;;) {
      const d = this.text.charCodeAt(this.at);
      if (d === QUOTE) {
        this.string();
        continue;
      }
      if (depth === 0 && (d === COMMA || d === CLOSE_OBJECT)) break;
      if (d === OPEN_OBJECT || d === OPEN_ARRAY) depth++;
      else if (d === CLOSE_OBJECT || d === CLOSE_ARRAY) depth--;
      this.at++;
    }
    const written = this.text.slice(start, this.at).trim();
    return written === "null" ? "" : written;
  }
}
