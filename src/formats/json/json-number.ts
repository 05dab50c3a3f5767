const POWERS = Float64Array.from({ length: 23 }, (_, i) => Number(`1e${i}`));
const EXACT = 2 ** 53;

/** A number found in bytes: its value, and where it ends. One object, reused, so that millions of numbers make no garbage. */
export interface NumberFound {
  value: number;
  end: number;
}

const isDigit = (c: number | undefined): boolean => c !== undefined && c >= 0x30 && c <= 0x39;

/**
 * Reads a JSON number at `start`. Up to 2^53 in its digits and 22 decimals one exact division gives the correctly rounded
 * double (Clinger 1990); anything longer goes through `Number`. Returns false where no JSON number stands.
 */
export function readJsonNumber(
  bytes: Uint8Array,
  start: number,
  end: number,
  found: NumberFound,
): boolean {
  let at = start;
  const negative = bytes[at] === 0x2d;
  if (negative) at++;
  let mantissa = 0;
  let scale = 0;
  let c = at < end ? (bytes[at] as number) : 0;
  if (c === 0x30) {
    c = ++at < end ? (bytes[at] as number) : 0;
    if (isDigit(c)) return false;
  } else {
    if (c < 0x31 || c > 0x39) return false;
    do {
      mantissa = mantissa * 10 + (c - 0x30);
      c = ++at < end ? (bytes[at] as number) : 0;
    } while (c >= 0x30 && c <= 0x39);
  }
  if (c === 0x2e) {
    const from = ++at;
    c = at < end ? (bytes[at] as number) : 0;
    while (c >= 0x30 && c <= 0x39) {
      mantissa = mantissa * 10 + (c - 0x30);
      c = ++at < end ? (bytes[at] as number) : 0;
    }
    scale = at - from;
    if (scale === 0) return false;
  }
  let exponent = false;
  if (c === 0x65 || c === 0x45) {
    exponent = true;
    at++;
    if (bytes[at] === 0x2b || bytes[at] === 0x2d) at++;
    if (at >= end || !isDigit(bytes[at])) return false;
    while (at < end && isDigit(bytes[at])) at++;
  }
  found.end = at;
  if (!exponent && mantissa <= EXACT && scale <= 22) {
    const value = scale === 0 ? mantissa : mantissa / (POWERS[scale] as number);
    found.value = negative ? -value : value;
  } else {
    let text = "";
    for (let i = start; i < at; i++) text += String.fromCharCode(bytes[i] as number);
    found.value = Number(text);
  }
  return true;
}
