/** What was odd about an altitude as it is written, and beside the relief; bits. */
export const ALTITUDE_FAULTS = {
  /** Empty cell, or a word that says so ("s/d"). */
  blank: 1,
  zeroOrLess: 2,
  /** No number could be read. */
  unreadable: 4,
  /** Fits the relief only when read as feet, and does not say feet: not used. */
  feet: 8,
  /** Differs from the relief by more than 60 m: doubtful, still used. */
  offRelief: 16,
  /** Above any coffee: not used. */
  tooHigh: 32,
  /** Two numbers in the cell: their middle was taken, and half their distance added to the error. */
  range: 64,
} as const;
