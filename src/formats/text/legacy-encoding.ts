/** Letters of code page 850 (Excel's "CSV (MS-DOS)") from 0x80 to 0xFF. */
const CP850 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0";

const SPANISH = new Set("áéíóúüñÁÉÍÓÚÜÑ°º");
const LETTER = /[\p{L}\p{N}]/u;

const decodeCp850 = (bytes: Uint8Array): string => {
  const table = Array.from({ length: 256 }, (_, c) =>
    c < 128 ? String.fromCharCode(c) : (CP850[c - 128] as string),
  );
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += 65536) {
    let part = "";
    for (const c of bytes.subarray(from, from + 65536)) part += table[c];
    parts.push(part);
  }
  return parts.join("");
};

const DECODERS = {
  "windows-1252": (bytes: Uint8Array): string => new TextDecoder("windows-1252").decode(bytes),
  macintosh: (bytes: Uint8Array): string => new TextDecoder("macintosh").decode(bytes),
  cp850: decodeCp850,
} as const;

/** Bytes looked at to choose, from a little before the first that is not ASCII. */
const SAMPLE = 262_144;
const SAMPLE_BEFORE = 100;

/** Spanish letters beside other letters count for a decoding, anything else above ASCII against it. */
function score(text: string): number {
  let sum = 0;
  let seen = 0;
  for (let i = 0; i < text.length && seen < 4000; i++) {
    if (text.charCodeAt(i) < 128) continue;
    seen++;
    const beside = LETTER.test(text[i - 1] ?? "") || LETTER.test(text[i + 1] ?? "");
    sum += SPANISH.has(text[i] as string) && beside ? 1 : -1;
  }
  return sum;
}

/** The code page whose reading looks most like Spanish; windows-1252 (with Latin-1 in it) where none is better. */
export function bestLegacyDecoding(bytes: Uint8Array): { text: string; encoding: string } {
  const first = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - SAMPLE_BEFORE);
  const sample = bytes.subarray(first, first + SAMPLE);
  let best: keyof typeof DECODERS = "windows-1252";
  let most = Number.NEGATIVE_INFINITY;
  for (const encoding of Object.keys(DECODERS) as (keyof typeof DECODERS)[]) {
    const mark = score(DECODERS[encoding](sample));
    if (mark > most) {
      best = encoding;
      most = mark;
    }
  }
  return { text: DECODERS[best](bytes), encoding: best };
}

/** How an encoding of `decodeText` that is no Unicode is read; windows-1252 for a name nobody knows. */
export function decoderOf(encoding: string): (bytes: Uint8Array) => string {
  if (Object.hasOwn(DECODERS, encoding)) return DECODERS[encoding as keyof typeof DECODERS];
  try {
    const decoder = new TextDecoder(encoding);
    return (bytes) => decoder.decode(bytes);
  } catch {
    return DECODERS["windows-1252"];
  }
}

/** A reader of texts in an encoding that `decodeText` names; plain ASCII, as most short texts are, goes a short way. */
export function decodeAs(encoding: string): (bytes: Uint8Array) => string {
  const old = Object.hasOwn(DECODERS, encoding)
    ? DECODERS[encoding as keyof typeof DECODERS]
    : null;
  const decoder = old ? null : new TextDecoder(encoding.replace(/-bom$/, ""));
  return (bytes) => {
    let text = "";
    for (const byte of bytes) {
      if (byte > 0x7f) return old ? old(bytes) : (decoder as TextDecoder).decode(bytes);
      text += String.fromCharCode(byte);
    }
    return text;
  };
}
