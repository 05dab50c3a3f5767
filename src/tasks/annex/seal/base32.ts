/** Crockford's base 32: no I, L, O and U, so that a code copied by hand is not read in two ways. */
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

export const digitOf = (value: number): string => DIGITS[value]!;

/** Values of a code as somebody typed it: case, spaces and hyphens do not matter, I and L are 1, O is 0. Null with anything else. */
export const readDigits = (text: string): readonly number[] | null => {
  const plain = text
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, "")
    .replace(/[IL]/g, "1")
    .replace(/O/g, "0");
  const values = Array.from(plain, (sign) => DIGITS.indexOf(sign));
  return values.includes(-1) ? null : values;
};

/** Digit `index` (five bits) of a hash written as hex. */
export const digitOfHash = (hex: string, index: number): number => {
  const bit = 5 * index;
  const from = Math.floor(bit / 4);
  const window = Number.parseInt(hex.slice(from, from + 3), 16);
  return (window >> (12 - (bit - 4 * from) - 5)) & 31;
};
