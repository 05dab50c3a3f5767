/** What is compared: monitoring points or cells. Arrays have one entry per unit; metres in the source's plane. */
export interface Units {
  readonly cellSize: number | null;
  readonly ids: readonly string[];
  /** NaN where a unit has no place. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly centreX: Float64Array;
  readonly centreY: Float64Array;
  readonly pointCount: Int32Array;
  /** Fruits counted, or trap-days; and what was found on them. */
  readonly exposure: Float64Array;
  readonly events: Float64Array;
  /** Unit of each monitoring point (index as ReadingColumns.points); -1 where it is in none. */
  readonly unitOfPoint: Int32Array;
}
