const isBlank = (c: number | undefined): boolean =>
  c === 0x20 || c === 0x09 || c === 0x0d || c === 0x1e;

/** True when the first two lines that are not blank both open an object: `{` under `{` is no single JSON text. */
export function isLineDelimited(bytes: Uint8Array): boolean {
  if (bytes[0] === 0x1e) return true;
  let opened = 0;
  let at = 0;
  while (at < bytes.length && opened < 2) {
    while (at < bytes.length && (isBlank(bytes[at]) || bytes[at] === 0x0a)) at++;
    if (bytes[at] !== 0x7b) return false;
    opened++;
    const end = bytes.indexOf(0x0a, at);
    if (end === -1) return false;
    if (opened === 1 && endsOpen(bytes, at, end)) return false;
    at = end + 1;
  }
  return opened === 2;
}

/** A first line that is only `{` is the start of an indented text, whatever follows. */
function endsOpen(bytes: Uint8Array, start: number, end: number): boolean {
  let last = end - 1;
  while (last > start && isBlank(bytes[last])) last--;
  return last === start;
}
