import { decoderOf } from "./legacy-encoding.ts";

/** Signs that old code pages lack, by what stands nearest. */
const NEAREST: Readonly<Record<string, string>> = {
  "«": '"',
  "»": '"',
  "“": '"',
  "”": '"',
  "‘": "'",
  "’": "'",
  "–": "-",
  "—": "-",
  "−": "-",
  "…": "...",
  "²": "2",
  "≥": ">=",
  "≤": "<=",
  "×": "x",
  "\u00a0": " ",
};

/**
 * Text as bytes of an encoding that `decodeText` names, without a byte order mark. Letters that a code page lacks lose
 * their marks, then become "?".
 */
export function encodeText(text: string, encoding: string): Uint8Array {
  if (encoding.startsWith("utf-16")) return encodeUtf16(text, encoding === "utf-16le");
  if (encoding.startsWith("utf-8")) return new TextEncoder().encode(text);
  const table = tableOf(encoding);
  const bytes: number[] = [];
  const put = (letter: string): boolean => {
    const byte = table.get(letter);
    if (byte !== undefined) bytes.push(byte);
    return byte !== undefined;
  };
  for (const letter of text) {
    if (put(letter)) continue;
    const near = NEAREST[letter] ?? letter.normalize("NFD").replace(/\p{M}/gu, "");
    if (near !== letter && [...near].every((one) => table.has(one))) [...near].forEach(put);
    else put("?");
  }
  return Uint8Array.from(bytes);
}

function encodeUtf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), little);
  return bytes;
}

/** Letter to byte, as the code page's own decoder says. */
function tableOf(encoding: string): ReadonlyMap<string, number> {
  const decode = decoderOf(encoding);
  return new Map(
    Array.from({ length: 256 }, (_, byte) => [decode(Uint8Array.of(byte)), byte] as const),
  );
}
