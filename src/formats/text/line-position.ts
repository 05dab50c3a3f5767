/** Line and character (both from 1) of a byte of a UTF-8 text, and the few letters that stand there. */
export function linePosition(
  bytes: Uint8Array,
  at: number,
): { readonly at: number; readonly line: number; readonly found: string } {
  let line = 1;
  let character = 1;
  for (let i = 0; i < at && i < bytes.length; i++) {
    const c = bytes[i] as number;
    if (c === 0x0a) line++;
    if ((c & 0xc0) !== 0x80) character++;
  }
  const found = new TextDecoder().decode(bytes.subarray(at, at + 12)).split(/[\s,\]}]/)[0] ?? "";
  return { at: character, line, found };
}
