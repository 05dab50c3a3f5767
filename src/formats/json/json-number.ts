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
    const value = exponent ? Number.NaN : longNumber(bytes, start, at, scale);
    found.value = Number.isNaN(value) ? Number(textOf(bytes, start, at)) : value;
  }
  return true;
}

function textOf(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let i = start; i < end; i++) text += String.fromCharCode(bytes[i] as number);
  return text;
}

const SPLIT = 2 ** 27 + 1;
/** Far more than the error of the quotient below, far less than half a unit in the last place. */
const DOUBT = 2 ** -40;

/**
 * A number of 16 to 22 digits (what doubles print when written out): the digits as an exact sum of two doubles, divided
 * by a power of ten with its remainder (Dekker 1971). NaN where the result is too near the middle of two doubles to be sure.
 */
function longNumber(bytes: Uint8Array, start: number, end: number, scale: number): number {
  let high = 0;
  let low = 0;
  let digits = 0;
  let lowDigits = 0;
  for (let i = start; i < end; i++) {
    const digit = (bytes[i] as number) - 0x30;
    if (digit < 0 || digit > 9) continue;
    if (digits < 15) {
      high = high * 10 + digit;
      if (high > 0) digits++;
    } else {
      low = low * 10 + digit;
      lowDigits++;
    }
  }
  if (lowDigits > 7 || scale > 22) return Number.NaN;
  const power = POWERS[lowDigits] as number;
  const product = high * power;
  const carry = productError(high, power, product) + low;
  const sum = product + carry;
  const rest = carry - (sum - product);
  const divisor = POWERS[scale] as number;
  const quotient = sum / divisor;
  const back = quotient * divisor;
  const remainder = (sum - back - productError(quotient, divisor, back) + rest) / divisor;
  const value = quotient + remainder * (1 - DOUBT);
  if (value !== quotient + remainder * (1 + DOUBT)) return Number.NaN;
  return bytes[start] === 0x2d ? -value : value;
}

/** a * b - product, exactly, for a product that is a * b rounded. */
function productError(a: number, b: number, product: number): number {
  const wideA = SPLIT * a;
  const highA = wideA - (wideA - a);
  const lowA = a - highA;
  const wideB = SPLIT * b;
  const highB = wideB - (wideB - b);
  const lowB = b - highB;
  return lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB);
}
