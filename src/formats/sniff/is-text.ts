/** Control characters that text files do hold: tab, LF, VT, FF, CR, Ctrl-Z at the end, RS of JSON text sequences. */
const USUAL = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1e]);
const LOOKED_AT = 65536;

/** False when more than one byte in fifty of the beginning is a control character. */
export function isText(bytes: Uint8Array): boolean {
  const n = Math.min(bytes.length, LOOKED_AT);
  let control = 0;
  for (let i = 0; i < n; i++) {
    const c = bytes[i] as number;
    if ((c < 0x20 && !USUAL.has(c)) || c === 0x7f) control++;
  }
  return control * 50 <= n || control <= 1;
}

/** True when the file holds nothing but blanks, perhaps after a BOM. */
export function isBlank(bytes: Uint8Array): boolean {
  if (bytes.length === 0) return true;
  let at = 0;
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) at = 3;
  else if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    at = 2;
  }
  for (; at < bytes.length; at++) {
    const c = bytes[at] as number;
    if (c !== 0x20 && c !== 0 && (c < 0x09 || c > 0x0d)) return false;
  }
  return true;
}
