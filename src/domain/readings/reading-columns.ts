import type { WordColumn } from "../word-column.ts";

/** Stands in {@link ReadingColumns.day} where a reading has no date. */
export const NO_DAY = -2_147_483_648;

/**
 * The figures of borer readings, checked, one array per column; reading i is feature i of its data set. NaN: the cell
 * is empty. Counts are whole and not negative. Percentages are computed from counts, never imported.
 */
export interface ReadingColumns {
  /** Monitoring points, each once, in the order they first appear. */
  readonly points: readonly string[];
  /** Reading -> its place in `points`. */
  readonly point: Int32Array;
  /** Days since 1970-01-01 (proleptic Gregorian) of the count, or of the trap's reading. */
  readonly day: Int32Array;
  /** Places in READING_METHODS. */
  readonly method: Uint8Array;
  /** As written, or else the harvest year of the date: October to September, named by the year it ends in. */
  readonly campaign: WordColumn;
  readonly plot: WordColumn;
  readonly organisation: WordColumn;
  readonly district: WordColumn;
  readonly hamlet: WordColumn;
  readonly variety: WordColumn;
  readonly shade: WordColumn;
  /** Metres above sea level. */
  readonly altitude: Float64Array;
  readonly trees: Float64Array;
  readonly branches: Float64Array;
  /** Fruits looked at, and those of them with a borer's hole. NaN for traps. */
  readonly counted: Float64Array;
  readonly bored: Float64Array;
  /** Opened fruits by the borer's position: A entering, B in the canal, C in the bean, D with offspring. */
  readonly positionA: Float64Array;
  readonly positionB: Float64Array;
  readonly positionC: Float64Array;
  readonly positionD: Float64Array;
  readonly alive: Float64Array;
  readonly dead: Float64Array;
  /** Insects caught, and the days the trap stood for them. NaN for fruit counts. */
  readonly catches: Float64Array;
  readonly trapDays: Float64Array;
}
