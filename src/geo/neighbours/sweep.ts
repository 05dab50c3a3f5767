/** What the sweeps read and add to: places strip by strip, west to east. */
export interface Sweep {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly value: Float64Array;
  readonly counts: Int32Array;
  readonly sums: Float64Array;
  /** Square of the reach. */
  readonly squared: number;
}
