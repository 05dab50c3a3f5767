import type { Crs } from "../geo/crs/crs.ts";
import type { FlatGeometry } from "../geo/flat/flat-geometry.ts";

/** Records on their way to a file, in any format: record i is geometry i, cells i. */
export interface OutRecords {
  readonly name: string;
  /** CRS of `geometry`; a writer of a format that knows degrees only projects it. */
  readonly crs: Crs;
  readonly geometry: FlatGeometry;
  readonly columns: readonly string[];
  /** Text as it stands, one cell a column. */
  readonly cells: readonly (readonly string[])[];
  /** What each record is called on a map, where the format has a place for it; the user's own code. */
  readonly labels?: readonly string[];
  /** Columns, by place, that hold figures and never codes: written as numbers where that changes no letter of any cell. */
  readonly figures?: readonly number[];
  /**
   * Columns, by place, with coordinates that the records had in other files: texts, and not where the geometry is. A table
   * that is read again must not take them for it.
   */
  readonly carriedPlaces?: readonly number[];
}
