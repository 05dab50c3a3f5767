import { JsonFault } from "../json/json-fault.ts";
import { JsonScanner } from "../json/json-scanner.ts";
import { joinBytes } from "../remarks/join-bytes.ts";
import type { Remarks } from "../remarks/remarks.ts";
import { hasUtf8Bom } from "../text/decode-text.ts";
import { isLineDelimited } from "./is-line-delimited.ts";

/** A record in the text: its bytes, and where a property can be written into it. */
interface Span {
  readonly start: number;
  readonly end: number;
  /** Right after the brace of `properties`, or of the record where it has none; -1 where it is no object. */
  readonly into: number;
  /** Bytes from `into` on that the property takes the place of: a `null`. */
  readonly over: number;
  /** What stands around the property. */
  readonly before: string;
  readonly after: string;
}

const OPEN_OBJECT = 0x7b;
const OPEN_ARRAY = 0x5b;
const CLOSE_OBJECT = 0x7d;
const LF = 0x0a;

/**
 * The user's own GeoJSON in UTF-8 with one property more in each record; every other byte stays as it was, in its order.
 * With `remarks.rows`, records that are not among them are left out. Null where the text cannot be read to its end.
 */
export function remarkGeojson(bytes: Uint8Array, remarks: Remarks): Uint8Array<ArrayBuffer> | null {
  const from = hasUtf8Bom(bytes) ? 3 : 0;
  const body = bytes.subarray(from);
  const byLine = isLineDelimited(body);
  let spans: Span[];
  try {
    spans = byLine ? lineSpans(body) : documentSpans(body);
  } catch (fault) {
    if (fault instanceof JsonFault) return null;
    throw fault;
  }
  const heading = JSON.stringify(remarks.heading);
  const parts: Uint8Array[] = [bytes.subarray(0, from)];
  let at = 0;
  let kept = 0;
  spans.forEach((span, i) => {
    const row = i + 1;
    const { start, end, into, over } = span;
    if (remarks.rows && !remarks.rows.has(row)) {
      // What stands before the first record stays: the collection's own members.
      if (i === 0) parts.push(body.subarray(at, start));
      at = end;
      return;
    }
    const between = body.subarray(at, start);
    if (kept > 0 || i === 0) parts.push(between);
    // The comma or line end before a record goes with one that was left out.
    else if (!byLine) parts.push(withoutComma(between));
    kept++;
    const words = remarks.byRow.get(row);
    if (into < 0 || words === undefined) parts.push(body.subarray(start, end));
    else {
      const property = `${span.before}${heading}:${JSON.stringify(words)}${span.after}`;
      parts.push(
        body.subarray(start, into),
        new TextEncoder().encode(property),
        body.subarray(into + over, end),
      );
    }
    at = end;
  });
  parts.push(body.subarray(at));
  return joinBytes(parts);
}

const withoutComma = (between: Uint8Array): Uint8Array => between.filter((c) => c !== 0x2c);

function lineSpans(body: Uint8Array): Span[] {
  const spans: Span[] = [];
  const json = new JsonScanner(body);
  for (let start = 0; start < body.length; ) {
    let end = body.indexOf(LF, start);
    if (end === -1) end = body.length;
    json.range(start, end);
    if (json.peek() === 0x1e) json.at++;
    if (json.peek() !== -1) {
      try {
        spans.push({ ...recordSpan(json), start, end });
      } catch (fault) {
        if (!(fault instanceof JsonFault)) throw fault;
        spans.push({ start, end, into: -1, over: 0, before: "", after: "" });
      }
    }
    start = end + 1;
  }
  return spans;
}

function documentSpans(body: Uint8Array): Span[] {
  const json = new JsonScanner(body);
  if (json.peek() === OPEN_ARRAY) return listSpans(json);
  const whole = recordSpan(json);
  json.range(whole.start, whole.end);
  for (let key = json.enterObject(); key !== null; key = json.nextKey()) {
    if (key === "features" && json.peek() === OPEN_ARRAY) return listSpans(json);
    json.skip();
  }
  return [whole];
}

function listSpans(json: JsonScanner): Span[] {
  const spans: Span[] = [];
  for (let more = json.enterArray(); more; more = json.nextElement()) spans.push(recordSpan(json));
  return spans;
}

/** At a value: its span, stepped over. */
function recordSpan(json: JsonScanner): Span {
  json.peek();
  const start = json.at;
  if (json.bytes[start] !== OPEN_OBJECT) {
    json.skip();
    return { start, end: json.at, into: -1, over: 0, before: "", after: "" };
  }
  let place: Pick<Span, "into" | "over" | "before" | "after"> | null = null;
  let isEmpty = true;
  for (let key = json.enterObject(); key !== null; key = json.nextKey()) {
    isEmpty = false;
    const c = json.peek();
    const value = json.at;
    json.skip();
    if (key !== "properties") continue;
    if (c === OPEN_OBJECT) place = inside(json.bytes, value);
    else if (c === 0x6e) place = { into: value, over: 4, before: "{", after: "}" };
  }
  const bare = { into: start + 1, over: 0, before: '"properties":{', after: isEmpty ? "}" : "}," };
  return { start, end: json.at, ...(place ?? bare) };
}

/** After the brace of an object. */
function inside(
  bytes: Uint8Array,
  brace: number,
): Pick<Span, "into" | "over" | "before" | "after"> {
  let next = brace + 1;
  while (bytes[next] === 0x20 || bytes[next] === LF || bytes[next] === 0x0d || bytes[next] === 9) {
    next++;
  }
  return { into: brace + 1, over: 0, before: "", after: bytes[next] === CLOSE_OBJECT ? "" : "," };
}
