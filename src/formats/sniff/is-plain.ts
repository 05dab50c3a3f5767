/** Beginnings of known formats that are letters and nothing else: markup, PDF, GIF, RTF, Parquet, DXF. */
const SIGNED = /^(?:[<%]|GIF8|\{\\|PAR1|0\r?\n)/;
const LOOKED_AT = 512;

/**
 * False where the beginning could be that of a format known by its first bytes: it holds a control character other than
 * tabs and line ends, as every packed or binary one does, or begins as those do that are text.
 */
export function isPlain(bytes: Uint8Array, head: string): boolean {
  const start = bytes.subarray(0, LOOKED_AT);
  return (
    !SIGNED.test(head) && start.every((c) => c >= 0x20 || c === 0x09 || c === 0x0a || c === 0x0d)
  );
}
