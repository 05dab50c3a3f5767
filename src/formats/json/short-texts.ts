const SLOTS = 4096;
const LONGEST = 48;

/** Turns bytes to strings. Registers repeat themselves (hamlets, varieties, keys): short texts are looked up first. */
export interface ShortTexts {
  /** True once bytes were no UTF-8. */
  damaged: boolean;
  /** Bytes known to be ASCII. */
  ascii(bytes: Uint8Array, start: number, end: number): string;
  utf8(bytes: Uint8Array, start: number, end: number): string;
}

const same = (text: string, bytes: Uint8Array, start: number): boolean => {
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) !== bytes[start + i]) return false;
  }
  return true;
};

export function shortTexts(): ShortTexts {
  const decoder = new TextDecoder();
  const slots: string[] = new Array<string>(SLOTS).fill("");
  const utf8 = (bytes: Uint8Array, start: number, end: number): string =>
    decoder.decode(bytes.subarray(start, end));
  const texts: ShortTexts = {
    damaged: false,
    utf8: (bytes, start, end) => {
      const text = utf8(bytes, start, end);
      if (text.includes("\ufffd")) texts.damaged = true;
      return text;
    },
    ascii: (bytes, start, end) => {
      const length = end - start;
      if (length === 0) return "";
      if (length > LONGEST) return utf8(bytes, start, end);
      let hash = length;
      for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + (bytes[i] as number)) | 0;
      const slot = (hash ^ (hash >>> 12)) & (SLOTS - 1);
      const known = slots[slot] as string;
      if (known.length === length && same(known, bytes, start)) return known;
      const text = utf8(bytes, start, end);
      slots[slot] = text;
      return text;
    },
  };
  return texts;
}
