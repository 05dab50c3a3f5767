/** x⁵ = x² + 1: the field of 32 elements. */
const REDUCTION = 0b00101;

/** Multiplied by x. */
const shifted = (value: number): number =>
  value & 16 ? ((value << 1) & 31) ^ REDUCTION : value << 1;

/**
 * One more digit such that Σ xⁱ · digit(i) = 0 in the field of 32. It catches every single wrong digit and every two digits
 * swapped, next to each other or not, in codes of up to 31 digits; of other slips 31 in 32.
 */
export const checkDigit = (digits: readonly number[]): number =>
  digits.reduce((sum, digit) => shifted(sum ^ digit), 0);
