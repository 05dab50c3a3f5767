import { type Finding, finding } from "../../domain/issue/finding.ts";

/** Fetched when the first text comes that is no UTF-8: the first screen has none. */
const legacyEncoding = () => import("./legacy-encoding.ts");

export interface DecodedText {
  readonly text: string;
  /** "utf-8", "utf-8-bom", "utf-16le", "utf-16be", "windows-1252", "macintosh", "cp850". */
  readonly encoding: string;
  /** Set when some bytes fit no reading. */
  readonly finding: Finding | null;
}

/** Which UTF-16 the bytes are, by BOM or, without one, by where the zeros of western letters stand. */
export function utf16Order(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const n = Math.min(bytes.length, 2048) & ~1;
  if (n < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < n; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = n / 2;
  if (odd > 0.7 * pairs && even < 0.05 * pairs) return "utf-16le";
  if (even > 0.7 * pairs && odd < 0.05 * pairs) return "utf-16be";
  return null;
}

export const hasUtf8Bom = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** Share of bytes from 0x80 up that do not form UTF-8; decoding puts U+FFFD for each. */
function damage(text: string, bytes: Uint8Array): number {
  let bad = 0;
  for (let at = text.indexOf("\ufffd"); at !== -1; at = text.indexOf("\ufffd", at + 1)) bad++;
  let high = 0;
  for (const c of bytes) if (c > 0x7f) high++;
  return high === 0 ? 0 : bad / high;
}

/**
 * Bytes as text, by BOM, by validity as UTF-8, else by which old code page gives Spanish letters.
 * `label` is an encoding the file itself names (an XML declaration). No bytes make it reject.
 */
export async function decodeText(bytes: Uint8Array, label?: string): Promise<DecodedText> {
  const order = utf16Order(bytes);
  if (order) {
    return { text: new TextDecoder(order).decode(bytes), encoding: order, finding: null };
  }
  const utf8 = hasUtf8Bom(bytes) ? "utf-8-bom" : "utf-8";
  try {
    return {
      text: new TextDecoder("utf-8", { fatal: true }).decode(bytes),
      encoding: utf8,
      finding: null,
    };
  } catch {
    // Not UTF-8 throughout.
  }
  const lenient = new TextDecoder().decode(bytes);
  if (utf8 === "utf-8-bom" || damage(lenient, bytes) < 0.2) {
    const found = finding("warning", "file-text-damaged", { encoding: "UTF-8" });
    return { text: lenient, encoding: utf8, finding: found };
  }
  const named = label ? decodeNamed(bytes, label) : null;
  if (named) return named;
  const { bestLegacyDecoding } = await legacyEncoding();
  return { ...bestLegacyDecoding(bytes), finding: null };
}

function decodeNamed(bytes: Uint8Array, label: string): DecodedText | null {
  try {
    const decoder = new TextDecoder(label);
    if (decoder.encoding.startsWith("utf")) return null;
    return { text: decoder.decode(bytes), encoding: decoder.encoding, finding: null };
  } catch {
    return null;
  }
}
