/**
 * Readings pooled by monitoring point under one filter: sums, never means of percentages. Only points with a reading
 * that passed the filter; one with nothing counted has exposure 0.
 */
export interface PointTable {
  /** Places in ReadingColumns.points, ascending. */
  readonly point: Int32Array;
  /** Median place of the point's readings, metres in the source's plane; NaN where none has one. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Fruits counted, or trap-days. */
  readonly exposure: Float64Array;
  /** Fruits bored, or insects caught. */
  readonly events: Float64Array;
  readonly readings: Int32Array;
  /** Trees looked at; NaN where no reading says. */
  readonly trees: Float64Array;
  /** Mean of what the readings say, m above sea level; NaN where none says. */
  readonly altitude: Float64Array;
}
