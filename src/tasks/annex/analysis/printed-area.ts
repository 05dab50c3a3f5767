import type { CornerDecimals } from "./printed-ring.ts";

/** An area as its printed corners give it. */
export interface PrintedArea {
  /** Whole square metres, halves up: a hectare with four decimals. */
  readonly wholeM2: number;
  /** Before rounding; for what is less than half a square metre, and for shares. */
  readonly m2: number;
}

/** The area of rings whose twice-area in square units of the last decimal sums to `doubled`. */
export const printedArea = (doubled: bigint, decimals: CornerDecimals): PrintedArea => {
  const unit = 10n ** BigInt(2 * decimals);
  return {
    wholeM2: Number((doubled + unit) / (2n * unit)),
    m2: Number(doubled) / 2 / Number(unit),
  };
};
