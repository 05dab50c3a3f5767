const isBlank = (c: number | undefined): boolean =>
  c === 0x20 || c === 0x09 || c === 0x0d || c === 0x1e;

/** A first line longer than this is the whole file, or might as well be. */
const LONGEST_LINE = 1 << 22;

/** True when the first line that is not blank holds a whole object and the next opens another: no single JSON text does. */
export function isLineDelimited(bytes: Uint8Array): boolean {
  if (bytes[0] === 0x1e) return true;
  let opened = 0;
  let at = 0;
  while (at < bytes.length && opened < 2) {
    while (at < bytes.length && (isBlank(bytes[at]) || bytes[at] === 0x0a)) at++;
    if (bytes[at] !== 0x7b) return false;
    opened++;
    const end = bytes.subarray(0, at + LONGEST_LINE).indexOf(0x0a, at);
    if (end === -1) return opened === 2;
    if (opened === 1 && endsOpen(bytes, at, end)) return false;
    at = end + 1;
  }
  return opened === 2;
}

/** A first line that does not end its own object is the start of a text over several lines, whatever follows. */
function endsOpen(bytes: Uint8Array, start: number, end: number): boolean {
  let last = end - 1;
  while (last > start && isBlank(bytes[last])) last--;
  return bytes[last] !== 0x7d;
}
